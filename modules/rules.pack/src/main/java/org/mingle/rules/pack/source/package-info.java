/** Reads the YAML of a pack so that every mistake can be told with its file, line and column. */
@NullMarked
package org.mingle.rules.pack.source;

import org.jspecify.annotations.NullMarked;
