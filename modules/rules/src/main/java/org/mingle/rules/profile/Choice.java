package org.mingle.rules.profile;

import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;

/**
 * One rule as the profiles in force set it.
 *
 * @param on whether it speaks
 * @param severity how much it matters
 * @param settings its parameters, those that differ from their standard
 * @param modified whether a profile changes anything
 */
public record Choice(boolean on, Severity severity, Settings settings, boolean modified) {
    static Choice standard(RuleDescription rule) {
        return new Choice(rule.on(), rule.severity(), Settings.STANDARD, false);
    }
}
