/** The page of deliberate advice: do this, rather than that, because of these rows. */
@NullMarked
package org.mingle.desktop.advice;

import org.jspecify.annotations.NullMarked;
