/** The page of open questions: what others ask and the person could answer. */
@NullMarked
package org.mingle.desktop.questions;

import org.jspecify.annotations.NullMarked;
