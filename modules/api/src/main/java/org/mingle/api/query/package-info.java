/** The small language in which people are asked for: by words and by what they are. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.query;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
