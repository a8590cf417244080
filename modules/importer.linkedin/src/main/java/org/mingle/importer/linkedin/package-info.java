/** Reads the LinkedIn data export: what each file of each era looks like, and what it says about people and acts. */
@NullMarked
package org.mingle.importer.linkedin;

import org.jspecify.annotations.NullMarked;
