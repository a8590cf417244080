package org.mingle.api.rules;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;

/**
 * One row of the person's own data that shows why.
 *
 * @param kind post, reply, repost, reaction, message, invitation, endorsement, recommendation, profile, contact, metric,
 *     move or question
 * @param at when, for a contact the day of the last exchange; null when it has no time
 * @param text what it says, shortened to what a glance takes in; null when it says nothing
 * @param url where to look at it, null when unknown
 * @param value for a metric, null otherwise
 * @param source the row
 */
public record Evidence(
        String kind,
        @Nullable Instant at,
        @Nullable String text,
        @Nullable URI url,
        @Nullable Double value,
        @Nullable SourceRow source) {}
