package org.mingle.rules.pack.expression;

/** Says in plain words that an expression costs too much; it never leaves this package. */
final class CostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CostException(String message) {
        super(message, null, false, false);
    }
}
