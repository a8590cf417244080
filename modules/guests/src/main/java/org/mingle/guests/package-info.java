/** Six made-up people with whom anyone can try Mingle, as the archives that the networks would hand to them. */
@NullMarked
package org.mingle.guests;

import org.jspecify.annotations.NullMarked;
