/** Writes the repository on Bluesky that a life leaves behind. */
@NullMarked
package org.mingle.guests.bluesky;

import org.jspecify.annotations.NullMarked;
