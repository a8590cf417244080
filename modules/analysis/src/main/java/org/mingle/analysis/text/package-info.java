/** Post analysis: what a text shows. */
@NullMarked
package org.mingle.analysis.text;

import org.jspecify.annotations.NullMarked;
