/** The page of the exports read so far, file by file. */
@NullMarked
package org.mingle.desktop.imports;

import org.jspecify.annotations.NullMarked;
