/** The first page: the party, drawn, with the five principles opened to their measures. */
@NullMarked
package org.mingle.desktop.party;

import org.jspecify.annotations.NullMarked;
