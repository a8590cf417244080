/** The page of the rule sets: what speaks, where it comes from, and what is the matter with what does not. */
@NullMarked
package org.mingle.desktop.rulesets;

import org.jspecify.annotations.NullMarked;
