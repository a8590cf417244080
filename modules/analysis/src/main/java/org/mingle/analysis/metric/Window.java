package org.mingle.analysis.metric;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.expertise.OpenQuestions;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;

/** The acts of one window. */
public final class Window {
    private static final Set<Kind> PUBLIC = EnumSet.of(Kind.POST, Kind.REPLY, Kind.REPOST);
    private static final Set<Kind> ACTS = EnumSet.of(Kind.POST, Kind.REPLY, Kind.REPOST, Kind.MESSAGE);
    /** What strangers asked everybody is nothing that happened to the owner. */
    private static final Kind[] BY_PEOPLE =
            EnumSet.complementOf(EnumSet.of(Kind.QUESTION)).toArray(Kind[]::new);
    // Sources that end earlier leave rows of other windows among the newest.
    private static final int SPARE = 4;

    private final Situation situation;
    private final Archive archive;
    private final Spans spans;
    private @Nullable List<Activity> activities;
    private @Nullable Sent sent;
    private @Nullable Set<String> everAsked;

    /** What metrics need of one act that the owner did, without its text. */
    record Deed(Kind kind, Network network, Instant at, int words, SourceRow source) {}

    /** Everything that the owner did, newest first, and the public part of it with texts. */
    private record Sent(List<Deed> deeds, List<Activity> spoken) {}

    Window(Situation situation, Archive archive) {
        this.situation = situation;
        this.archive = archive;
        this.spans = new Spans(situation, archive);
    }

    /** Returns from when to when it goes. */
    Spans spans() {
        return spans;
    }

    boolean covers(Kind... all) {
        return spans.cover(all);
    }

    /** Returns whether everything that counts as an act is known. */
    boolean coversActs() {
        return covers(Kind.POST, Kind.REPLY, Kind.MESSAGE);
    }

    private boolean contains(Activity one) {
        return spans.contain(one.kind(), one.network(), one.at());
    }

    /** Returns the activities, newest first, at most as many as rules are given. */
    public synchronized List<Activity> activities() {
        List<Activity> known = activities;
        if (known == null) {
            Instant end = Spans.startOf(spans.end().plusDays(1));
            ActivityQuery query = ActivityQuery.ALL
                    .withoutTexts()
                    .of(BY_PEOPLE)
                    .between(spans.earliest(), end)
                    .atMost(Situation.MOST_ACTIVITIES * (spans.endTogether() ? 1 : SPARE));
            known = archive.activities().list(query).stream()
                    .filter(this::contains)
                    .limit(Situation.MOST_ACTIVITIES)
                    .toList();
            activities = known;
        }
        return known;
    }

    private synchronized Sent sent() {
        Sent known = sent;
        if (known == null) {
            List<Deed> deeds = new ArrayList<>();
            List<Activity> spoken = new ArrayList<>();
            ActivityQuery query = ActivityQuery.ALL
                    .withoutTexts()
                    .of(Kind.POST, Kind.REPLY, Kind.REPOST, Kind.MESSAGE, Kind.INVITATION, Kind.REACTION)
                    .in(Direction.SENT)
                    .between(spans.earliest(), null);
            archive.activities().forEach(query, one -> {
                if (contains(one)) {
                    deeds.add(new Deed(one.kind(), one.network(), one.at(), one.words(), one.source()));
                    if (PUBLIC.contains(one.kind())) {
                        spoken.add(one);
                    }
                }
            });
            known = new Sent(List.copyOf(deeds), List.copyOf(spoken));
            sent = known;
        }
        return known;
    }

    /** Returns what the owner did in public: posts, replies, reposts, newest first. */
    List<Activity> spoken() {
        return sent().spoken;
    }

    /** Returns what the owner said in public in their own words. */
    List<Activity> said() {
        return spoken().stream().filter(one -> one.kind() != Kind.REPOST).toList();
    }

    List<Activity> spoken(Kind kind) {
        return spoken().stream().filter(one -> one.kind() == kind).toList();
    }

    /** Returns what the owner did of one kind, newest first. */
    List<Deed> sent(Kind kind) {
        return sent().deeds.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Returns the public and private acts of the owner, newest first. */
    List<Deed> acts() {
        return sent().deeds.stream().filter(one -> ACTS.contains(one.kind())).toList();
    }

    /** Returns the names of the discussions in which somebody asked everybody. */
    synchronized Set<String> everAsked() {
        Set<String> known = everAsked;
        if (known == null) {
            known = OpenQuestions.everAsked(archive);
            everAsked = known;
        }
        return known;
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

    static List<SourceRow> sources(List<Deed> list) {
        return list.stream().limit(10).map(Deed::source).toList();
    }
}
