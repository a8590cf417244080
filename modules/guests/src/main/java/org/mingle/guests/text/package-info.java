/** The words of the guests: text banks with slots and choices, and the seeded draw that fills them. */
@NullMarked
package org.mingle.guests.text;

import org.jspecify.annotations.NullMarked;
