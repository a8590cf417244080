/** Puts the questions to one rule set and keeps its answers. */
@NullMarked
package org.mingle.rules.judge;

import org.jspecify.annotations.NullMarked;
