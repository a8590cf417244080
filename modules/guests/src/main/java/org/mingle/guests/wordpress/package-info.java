/** Writes a guest's blog as WordPress exports it. */
@NullMarked
package org.mingle.guests.wordpress;

import org.jspecify.annotations.NullMarked;
