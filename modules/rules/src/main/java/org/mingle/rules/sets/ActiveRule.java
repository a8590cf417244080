package org.mingle.rules.sets;

import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.rules.profile.Choice;

/**
 * A rule that is on and awake.
 *
 * @param name full name
 * @param description what it says of itself
 * @param rule the rule; call it within its set only
 * @param choice how the profiles set it
 */
public record ActiveRule(String name, RuleDescription description, Rule rule, Choice choice) {}
