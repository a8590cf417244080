/** The address book of a guest, as a telephone writes it. */
@NullMarked
package org.mingle.guests.vcard;

import org.jspecify.annotations.NullMarked;
