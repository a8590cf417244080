/** The page of duplicates: who may be one person twice, and what was merged. */
@NullMarked
package org.mingle.desktop.duplicates;

import org.jspecify.annotations.NullMarked;
