package org.mingle.rules.pack.expression;

import java.util.List;

/** How an evaluation ended. */
public sealed interface Outcome {
    /**
     * It gave a value.
     *
     * @param value Boolean, Double, Long, String, Instant, Duration, List or {@link Struct}
     */
    record Value(Object value) implements Outcome {}

    /**
     * It needs something that is not known.
     *
     * @param missing what is absent, such as {@code metrics.replyRate}; never empty
     */
    record NotEnough(List<String> missing) implements Outcome {}

    /**
     * It could not be computed.
     *
     * @param reason why, in plain words, without data of people
     * @param costly whether it was cut off because it costs too much
     */
    record Failed(String reason, boolean costly) implements Outcome {}
}
