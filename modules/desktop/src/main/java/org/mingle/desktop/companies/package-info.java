/** The page of companies: which are watched, who of the contacts works there, and who came and went. */
@NullMarked
package org.mingle.desktop.companies;

import org.jspecify.annotations.NullMarked;
