/** The coach: asks the rule sets in force about a situation and makes ranked, explained advice of what they find. */
@NullMarked
package org.mingle.rules;

import org.jspecify.annotations.NullMarked;
