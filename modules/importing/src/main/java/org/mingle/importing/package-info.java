/** Opens exports without trusting them, asks the importers which of them can read one, and keeps it whole or not at all. */
@NullMarked
package org.mingle.importing;

import org.jspecify.annotations.NullMarked;
