/** The smallest page that another bundle brings into the window: one sentence that follows the advice. */
@NullMarked
package org.mingle.sample.view;

import org.jspecify.annotations.NullMarked;
