/** Names of people and texts in a form in which they can be compared; knows no database. */
@NullMarked
package org.mingle.store.text;

import org.jspecify.annotations.NullMarked;
