package org.mingle.api.rules;

/**
 * What became of one example of a rule.
 *
 * @param rule id of the rule within its set
 * @param example number within the rule, from 1
 * @param expected whether the rule must speak
 * @param fired whether it spoke
 * @param passed whether it did as expected with enough data
 * @param problem where and why it failed; the message is empty when it passed
 */
public record ExampleResult(
        String rule, int example, boolean expected, boolean fired, boolean passed, Problem problem) {}
