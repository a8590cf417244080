package org.mingle.rules.pack.expression;

/** Says that an expression needs something that is not known; it never leaves this package. */
final class AbsentValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;

    AbsentValueException(String shape, String field) {
        // Absence is frequent and its place of no interest: no stack trace.
        super(shape + "." + field + " is absent", null, false, false);
        this.name = shape + "." + field;
    }

    /** Returns the absent thing as its author writes it, such as {@code metrics.replyRate}. */
    String absent() {
        return name;
    }
}
