/** The smallest rule set in Java and the smallest metric, to copy from. */
@NullMarked
package org.mingle.sample.rules;

import org.jspecify.annotations.NullMarked;
