/** Reads the archive of X, formerly Twitter: what each file of each era looks like, and what it says about people and acts. */
@NullMarked
package org.mingle.importer.x;

import org.jspecify.annotations.NullMarked;
