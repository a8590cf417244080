/** The page of the people someone knows, with a search as one types. */
@NullMarked
package org.mingle.desktop.contacts;

import org.jspecify.annotations.NullMarked;
