/** Packs the files of an export. */
@NullMarked
package org.mingle.guests.packing;

import org.jspecify.annotations.NullMarked;
