/** One person's data as it was on a given day, and the entries that this person makes. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.workspace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
