package org.mingle.api.rules;

/**
 * A place in a text that a rule has something to say about: a mark judged by a rule.
 *
 * @param from first position, in UTF-16 code units
 * @param to after the last position
 * @param message what is the matter
 * @param suggestion what to do instead
 */
public record Remark(int from, int to, String message, String suggestion) {}
