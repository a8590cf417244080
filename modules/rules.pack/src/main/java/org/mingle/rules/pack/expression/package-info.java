/** The expression language of packs: CEL over Mingle's own vocabulary, checked when loaded and bounded when run. */
@NullMarked
package org.mingle.rules.pack.expression;

import org.jspecify.annotations.NullMarked;
