/** Which rule sets are installed, what each says of itself, and which of them speak. */
@NullMarked
package org.mingle.rules.sets;

import org.jspecify.annotations.NullMarked;
