/** Ties: how close two people are, by what they exchanged. */
@NullMarked
package org.mingle.analysis.tie;

import org.jspecify.annotations.NullMarked;
