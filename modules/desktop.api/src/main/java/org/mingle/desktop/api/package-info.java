/** What a view and an action are: the only contract that sees Swing, for bundles that add to the window. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.desktop.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
