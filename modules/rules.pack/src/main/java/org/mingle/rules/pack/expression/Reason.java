package org.mingle.rules.pack.expression;

import dev.cel.common.exceptions.CelDivideByZeroException;
import dev.cel.common.exceptions.CelIndexOutOfBoundsException;
import dev.cel.common.exceptions.CelIterationLimitExceededException;
import dev.cel.common.exceptions.CelNumericOverflowException;

/** Says in plain words why an evaluation failed, without any of the data it failed on. */
final class Reason {
    private Reason() {}

    static Outcome.Failed of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CostException cost) {
                return new Outcome.Failed(String.valueOf(cost.getMessage()), true);
            }
            if (cause instanceof CelIterationLimitExceededException) {
                return new Outcome.Failed("it takes more than " + Limits.ITERATIONS + " steps over lists", true);
            }
            if (cause instanceof CelIndexOutOfBoundsException) {
                return new Outcome.Failed("it asks for an item that the list does not have", false);
            }
            if (cause instanceof CelDivideByZeroException) {
                return new Outcome.Failed("it divides by zero", false);
            }
            if (cause instanceof CelNumericOverflowException || cause instanceof ArithmeticException) {
                return new Outcome.Failed("a number grows too big, or is divided by zero", false);
            }
            if (cause instanceof StackOverflowError) {
                return new Outcome.Failed("it is nested too deeply", false);
            }
        }
        return new Outcome.Failed("it cannot be computed from these values", false);
    }
}
