/** Reads the LinkedIn data export: which file is what, and what its rows say. */
@NullMarked
package org.mingle.importer.linkedin;

import org.jspecify.annotations.NullMarked;
