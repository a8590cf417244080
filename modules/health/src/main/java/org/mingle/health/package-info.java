/** What this Mingle says about itself: the checks of {@code mingle doctor}, and the plug-ins. */
@NullMarked
package org.mingle.health;

import org.jspecify.annotations.NullMarked;
