/** Rule sets: what an organisation swaps in to say what good behaviour is and what to do instead. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.rules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
