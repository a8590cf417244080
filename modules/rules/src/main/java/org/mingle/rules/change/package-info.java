/** Who wants to know when something changes. */
@NullMarked
package org.mingle.rules.change;

import org.jspecify.annotations.NullMarked;
