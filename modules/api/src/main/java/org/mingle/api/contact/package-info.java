/** The people someone knows: who they are, on which networks, and where they work. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.contact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
