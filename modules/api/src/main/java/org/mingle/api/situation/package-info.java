/** The one immutable view that rules judge: a workspace at one as-of, with its metrics, ties, moves and activities. */
@NullMarked
@Export
@Version("1.0.0")
package org.mingle.api.situation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
