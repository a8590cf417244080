/** Calls code that nobody here wrote in such a way that it can neither break nor stop what calls it. */
@NullMarked
package org.mingle.rules.isolation;

import org.jspecify.annotations.NullMarked;
