/** What conditions can name, and where the values come from: a situation, or the example of a rule. */
@NullMarked
package org.mingle.rules.pack.vocabulary;

import org.jspecify.annotations.NullMarked;
