/** Measures Mingle beside its peers, inside the running distribution and as whole processes. */
@NullMarked
package org.mingle.bench;

import org.jspecify.annotations.NullMarked;
