/** Reads the archive of Mastodon: ActivityStreams as its servers write it, and what that says about people and acts. */
@NullMarked
package org.mingle.importer.mastodon;

import org.jspecify.annotations.NullMarked;
