/** Makes a situation of a workspace: windows, ties, moves, metrics and the texts' traits. */
@NullMarked
package org.mingle.analysis;

import org.jspecify.annotations.NullMarked;
