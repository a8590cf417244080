/** Checked packs: their expressions compiled or restored from the cache, and the rules that judge with them. */
@NullMarked
package org.mingle.rules.pack.judge;

import org.jspecify.annotations.NullMarked;
