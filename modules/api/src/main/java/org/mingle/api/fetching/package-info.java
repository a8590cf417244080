/** What is public on the web can be brought here as a file, when a person asks for it; never by itself. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.fetching;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
