/** How long work tells whoever waits for it how far it is, and learns that nobody waits any more. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.progress;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
