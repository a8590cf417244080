/** Who works where, from export to export: moves, stays and the companies that are watched. */
@NullMarked
package org.mingle.analysis.company;

import org.jspecify.annotations.NullMarked;
