/** What the owner knows about, and the open questions that touch it. */
@NullMarked
package org.mingle.analysis.expertise;

import org.jspecify.annotations.NullMarked;
