/** Reads the repository of an account on Bluesky: blocks, the tree that names them, and what its records say that somebody did. */
@NullMarked
package org.mingle.importer.bluesky;

import org.jspecify.annotations.NullMarked;
