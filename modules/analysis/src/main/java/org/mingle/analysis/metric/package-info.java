/** Metrics: the measures that packs are written against. */
@NullMarked
package org.mingle.analysis.metric;

import org.jspecify.annotations.NullMarked;
