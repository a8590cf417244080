/** Makes rule sets of packs: files in the rules folder, and bundles that bring packs with them. */
@NullMarked
package org.mingle.rules.pack;

import org.jspecify.annotations.NullMarked;
