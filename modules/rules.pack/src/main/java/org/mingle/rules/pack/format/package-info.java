/** The pack format {@code mingle.rules/1}: what its author wrote, checked for everything but the expressions in it. */
@NullMarked
package org.mingle.rules.pack.format;

import org.jspecify.annotations.NullMarked;
