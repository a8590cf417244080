package org.mingle.rules.isolation;

/** How a call of foreign code ended. */
public sealed interface Outcome<T> {
    /** It answered. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It threw.
     *
     * @param kind name of the class thrown; its message may hold personal texts and is not kept
     */
    record Threw<T>(String kind) implements Outcome<T> {}

    /** It did not answer in time and may never. */
    record Late<T>() implements Outcome<T> {}
}
