package org.mingle.api.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;

/**
 * One row that is kept about a person.
 *
 * @param kind lower case, for example {@code message}, {@code connection}, {@code account}, {@code tag}, {@code note}
 * @param says what it says in short: a text, a company, a handle; empty when the text is not kept
 * @param at when it happened, null for what has no time
 * @param source where it was read, null for what the person wrote
 * @param since when Mingle read it, null when nobody noted it
 */
public record Trace(
        String kind,
        String says,
        @Nullable Instant at,
        @Nullable SourceRow source,
        @Nullable Instant since) {}
