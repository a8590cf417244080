/** How far each principle is lived, and whom the person resembles. */
@NullMarked
package org.mingle.rules.score;

import org.jspecify.annotations.NullMarked;
