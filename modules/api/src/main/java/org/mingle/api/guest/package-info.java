/** Six synthetic people, for demonstrations, training and tests. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.guest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
