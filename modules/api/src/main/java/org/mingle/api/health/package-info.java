/** How this Mingle is: what is looked at when something is wrong, and the plug-ins, each with the reason when it does not run. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
