/** What matters most, and what is for today. */
@NullMarked
package org.mingle.rules.rank;

import org.jspecify.annotations.NullMarked;
