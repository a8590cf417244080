/** Writes the archive of Mastodon that a life leaves behind. */
@NullMarked
package org.mingle.guests.mastodon;

import org.jspecify.annotations.NullMarked;
