package org.mingle.rules.pack.expression;

import dev.cel.common.exceptions.CelDivideByZeroException;
import dev.cel.common.exceptions.CelIndexOutOfBoundsException;
import dev.cel.common.exceptions.CelIterationLimitExceededException;
import dev.cel.common.exceptions.CelNumericOverflowException;

/** Says in plain words why an evaluation failed, without any of the data it failed on. */
final class Reason {
    private Reason() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CelIterationLimitExceededException) {
                return "it takes more than " + Limits.ITERATIONS + " steps over lists";
            }
            if (cause instanceof CelIndexOutOfBoundsException) {
                return "it asks for an item that the list does not have";
            }
            if (cause instanceof CelDivideByZeroException) {
                return "it divides by zero";
            }
            if (cause instanceof CelNumericOverflowException || cause instanceof ArithmeticException) {
                return "a number grows too big, or is divided by zero";
            }
            if (cause instanceof StackOverflowError) {
                return "it is nested too deeply";
            }
        }
        return "it cannot be computed from these values";
    }
}
