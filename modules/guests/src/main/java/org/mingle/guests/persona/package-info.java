/** The six guests: how each behaves on the network, told as counts, rhythms and texts. */
@NullMarked
package org.mingle.guests.persona;

import org.jspecify.annotations.NullMarked;
