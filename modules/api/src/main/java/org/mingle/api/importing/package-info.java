/** How an export file becomes contacts and activities: what an importer is given, what it gives back, and what is reported. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.importing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
