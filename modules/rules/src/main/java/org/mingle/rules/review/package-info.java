/** What is to be said about a draft before it is posted. */
@NullMarked
package org.mingle.rules.review;

import org.jspecify.annotations.NullMarked;
