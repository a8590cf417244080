package org.mingle.analysis.metric;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Coverage;

/**
 * The acts of one window, which ends, kind by kind, where the exports that tell of the kind end: or every export would make
 * a Wallflower of everybody a month later.
 */
public final class Window {
    static final Set<Kind> PUBLIC = Set.of(Kind.POST, Kind.REPLY, Kind.REPOST);

    private final Situation situation;
    private final Archive archive;
    private final Map<Kind, LocalDate> ends = new EnumMap<>(Kind.class);
    private final Map<Kind, String> files = new EnumMap<>(Kind.class);
    private @Nullable List<Activity> activities;
    private @Nullable List<Activity> sent;

    Window(Situation situation, Archive archive) {
        this.situation = situation;
        this.archive = archive;
        for (Coverage one : situation.coverage()) {
            LocalDate end = one.until().isAfter(archive.asOf()) ? archive.asOf() : one.until();
            if (!ends.containsKey(one.kind()) || ends.get(one.kind()).isBefore(end)) {
                ends.put(one.kind(), end);
                files.put(one.kind(), one.file());
            }
        }
    }

    boolean covers(Kind kind) {
        return ends.containsKey(kind);
    }

    boolean coversPublic() {
        return covers(Kind.POST) || covers(Kind.REPLY);
    }

    /** Returns the last day that any export tells of. */
    LocalDate end() {
        return ends.values().stream().max(LocalDate::compareTo).orElse(archive.asOf());
    }

    LocalDate end(Kind kind) {
        return ends.getOrDefault(kind, archive.asOf());
    }

    Optional<SourceRow> file(Kind kind) {
        return Optional.ofNullable(files.get(kind)).map(name -> new SourceRow(name, 0));
    }

    LocalDate start() {
        return end().minusDays(situation.window().toDays()).plusDays(1);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    boolean contains(Kind kind, Instant at) {
        LocalDate end = end(kind);
        Instant until = startOf(end.plusDays(1));
        return at.isBefore(until)
                && !at.isBefore(until.minus(Duration.ofDays(situation.window().toDays())));
    }

    /** Returns the activities, newest first, at most as many as rules are given. */
    public synchronized List<Activity> activities() {
        List<Activity> known = activities;
        if (known == null) {
            known = new ArrayList<>();
            ActivityQuery query =
                    ActivityQuery.ALL.withoutTexts().between(earliest(), null).atMost(4 * Situation.MOST_ACTIVITIES);
            for (Activity one : archive.activities().list(query)) {
                if (known.size() < Situation.MOST_ACTIVITIES && contains(one.kind(), one.at())) {
                    known.add(one);
                }
            }
            activities = List.copyOf(known);
        }
        return known;
    }

    private Instant earliest() {
        LocalDate first = ends.values().stream().min(LocalDate::compareTo).orElse(archive.asOf());
        return startOf(first.minusDays(situation.window().toDays()));
    }

    /** Returns what the owner did in public: posts, replies, reposts, newest first. */
    synchronized List<Activity> spoken() {
        List<Activity> known = sent;
        if (known == null) {
            known = activities().stream()
                    .filter(one -> one.sent() && PUBLIC.contains(one.kind()))
                    .toList();
            sent = known;
        }
        return known;
    }

    List<Activity> posts() {
        return spoken().stream().filter(one -> one.kind() == Kind.POST).toList();
    }

    List<Activity> replies() {
        return spoken().stream().filter(one -> one.kind() == Kind.REPLY).toList();
    }

    List<Activity> acts() {
        return activities().stream()
                .filter(one -> one.sent() && (PUBLIC.contains(one.kind()) || one.kind() == Kind.MESSAGE))
                .toList();
    }

    PostAnalysis analysis(Activity activity) {
        return situation.analysis(activity);
    }

    Situation situation() {
        return situation;
    }

    Archive archive() {
        return archive;
    }

    static List<SourceRow> rows(List<Activity> list) {
        return list.stream().limit(10).map(Activity::source).toList();
    }
}
