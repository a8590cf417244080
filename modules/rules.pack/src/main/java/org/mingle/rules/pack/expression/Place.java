package org.mingle.rules.pack.expression;

/**
 * A part of a text.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it has ended
 */
public record Place(int from, int to) {}
