/** Writes a life as a LinkedIn data export, with the quirks that real exports have. */
@NullMarked
package org.mingle.guests.linkedin;

import org.jspecify.annotations.NullMarked;
