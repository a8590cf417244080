/** What takes a workspace out of Mingle: every format is a service, and any bundle can add one. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.exporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
