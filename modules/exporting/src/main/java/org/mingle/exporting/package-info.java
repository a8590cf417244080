/** Takes a workspace out of Mingle: all of it as JSON, its people as CSV and vCard. */
@NullMarked
package org.mingle.exporting;

import org.jspecify.annotations.NullMarked;
