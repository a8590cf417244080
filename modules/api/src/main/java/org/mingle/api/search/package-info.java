/** Finds people by whatever is known of them or was written to or by them, as one types. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
