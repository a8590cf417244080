package org.mingle.rules.pack.expression;

/**
 * A mistake in an expression.
 *
 * @param offset where, counted in chars from the start of the expression
 * @param message what is wrong and what was expected
 */
public record Fault(int offset, String message) {}
