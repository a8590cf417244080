/** A sample of an importer: one format in one class. */
@NullMarked
package org.mingle.sample.importer;

import org.jspecify.annotations.NullMarked;
