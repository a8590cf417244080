package org.mingle.analysis.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Coverage;

/**
 * From when to when each source tells of one window: it ends where the newest export of the source ends, or every export would
 * make a Wallflower of everybody a month later.
 */
final class Spans {
    private final long days;
    private final LocalDate asOf;
    private final LocalDate people;
    private final Map<Kind, Map<Network, Span>> sources = new EnumMap<>(Kind.class);
    private final Map<Kind, Span> kinds = new EnumMap<>(Kind.class);

    /**
     * One source.
     *
     * @param from first millisecond
     * @param until first millisecond after it
     * @param end last day
     * @param since first day that the source tells of, null for all time
     */
    private record Span(
            long from, long until, LocalDate end, @Nullable LocalDate since, String file) {}

    Spans(Situation situation, Archive archive) {
        days = situation.window().toDays();
        asOf = archive.asOf();
        for (Coverage one : situation.coverage()) {
            LocalDate end = one.until().isAfter(asOf) ? asOf : one.until();
            Span span = span(end, one.from(), one.file());
            sources.computeIfAbsent(one.kind(), kind -> new HashMap<>()).merge(one.network(), span, Spans::later);
            kinds.merge(one.kind(), span, Spans::later);
        }
        people = archive.contacts().snapshots().stream()
                .map(Snapshot::date)
                .filter(date -> !date.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    private Span span(LocalDate end, @Nullable LocalDate since, String file) {
        LocalDate start = end.minusDays(days - 1);
        return new Span(startOf(start).toEpochMilli(), startOf(end.plusDays(1)).toEpochMilli(), end, since, file);
    }

    private static Span later(Span one, Span other) {
        return other.end.isAfter(one.end) ? other : one;
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private Span of(Kind kind, Network network) {
        Span known = sources.getOrDefault(kind, Map.of()).get(network);
        return known == null ? of(kind) : known;
    }

    private Span of(Kind kind) {
        Span known = kinds.get(kind);
        return known == null ? span(asOf, null, "") : known;
    }

    /** Returns whether exports tell everything of all these kinds. */
    boolean cover(Kind... all) {
        return Arrays.stream(all).allMatch(kinds::containsKey);
    }

    boolean coverAnything() {
        return !kinds.isEmpty();
    }

    boolean contain(Kind kind, Network network, Instant at) {
        Span span = of(kind, network);
        long millis = at.toEpochMilli();
        return millis >= span.from && millis < span.until;
    }

    /** Returns the last day that any export tells of. */
    LocalDate end() {
        return kinds.values().stream().map(Span::end).max(LocalDate::compareTo).orElse(asOf);
    }

    LocalDate end(Kind kind, Network network) {
        return of(kind, network).end;
    }

    /** Returns whether all sources end on one day. */
    boolean endTogether() {
        return sources.values().stream()
                        .flatMap(networks -> networks.values().stream())
                        .map(Span::end)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Returns when the first source begins. */
    Instant earliest() {
        long first = sources.values().stream()
                .flatMap(networks -> networks.values().stream())
                .mapToLong(Span::from)
                .min()
                .orElseGet(() -> span(asOf, null, "").from);
        return Instant.ofEpochMilli(first);
    }

    /** Returns the last day that any list of connections tells of. */
    LocalDate endOfPeople() {
        return people;
    }

    LocalDate startOfPeople() {
        return people.minusDays(days - 1);
    }

    /** Returns how many whole weeks of the window the exports tell of. */
    int weeks() {
        LocalDate start = end().minusDays(days - 1);
        LocalDate first = kinds.values().stream()
                .map(span -> Objects.requireNonNullElse(span.since, start))
                .min(LocalDate::compareTo)
                .filter(since -> since.isAfter(start))
                .orElse(start);
        return (int) Math.max(0, (ChronoUnit.DAYS.between(first, end()) + 1) / 7);
    }

    /** Returns the file that tells of a kind. */
    Optional<SourceRow> file(Kind kind) {
        return Optional.ofNullable(kinds.get(kind)).map(span -> new SourceRow(span.file, 0));
    }
}
