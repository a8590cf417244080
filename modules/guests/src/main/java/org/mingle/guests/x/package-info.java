/** Writes a life as the archive of X, with the quirks that real archives have. */
@NullMarked
package org.mingle.guests.x;

import org.jspecify.annotations.NullMarked;
