package org.mingle.rules.pack.format;

import org.mingle.api.rules.Problem;
import org.mingle.rules.pack.vocabulary.Given;

/**
 * A case in which a rule must speak or stay silent.
 *
 * @param number within the rule, from 1
 * @param fires whether it must speak
 * @param given the case
 * @param place where it is written; its message is empty
 */
public record ExampleDraft(int number, boolean fires, Given given, Problem place) {}
