package org.mingle.api.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;

/**
 * A kind of act that exports tell everything of: where they are silent, nothing happened. What is not covered is unknown.
 *
 * @param network where
 * @param kind what
 * @param from first day told of, null for all time
 * @param until day of the newest export that tells of it
 * @param file the file of that export
 */
public record Coverage(Network network, Kind kind, @Nullable LocalDate from, LocalDate until, String file) {}
