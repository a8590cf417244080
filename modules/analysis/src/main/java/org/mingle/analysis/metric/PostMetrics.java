package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.expertise.OpenQuestions;
import org.mingle.analysis.text.Closing;
import org.mingle.analysis.text.NearCopies;
import org.mingle.analysis.text.Shingles;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.Network;
import org.mingle.api.situation.StandardMetric;

/** What is said in public, and to whom. */
final class PostMetrics {
    private static final int OWN_WORDS = 15;
    private static final int STUB_WORDS = 5;
    private static final int HELPFUL_WORDS = 20;

    private final Window window;

    PostMetrics(Window window) {
        this.window = window;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(CONVERSATION_RATIO, () -> spoken(CONVERSATION_RATIO, this::addressed));
        table.put(BROADCAST_SHARE, () -> spoken(BROADCAST_SHARE, act -> !addressed(act)));
        table.put(QUESTION_SHARE, () -> posts(QUESTION_SHARE, one -> is(one.question())));
        table.put(ANNOUNCEMENT_SHARE, () -> posts(ANNOUNCEMENT_SHARE, one -> one.does(Act.ANNOUNCEMENT)));
        table.put(LINK_ONLY_SHARE, () -> share(LINK_ONLY_SHARE, Kind.POST, window.spoken(Kind.POST), this::linkOnly));
        table.put(
                STUB_REPLY_SHARE,
                () -> share(STUB_REPLY_SHARE, Kind.REPLY, window.spoken(Kind.REPLY), PostMetrics::stub));
        table.put(OWN_THREAD_RETURN, this::threadReturn);
        table.put(MEDIAN_PARENT_AGE_HOURS, this::parentAge);
        table.put(FIRST_PERSON_SHARE, () -> words(FIRST_PERSON_SHARE, PostAnalysis::firstPerson));
        table.put(WE_SHARE, () -> words(WE_SHARE, PostAnalysis::we));
        table.put(PERSONAL_SHARE, () -> posts(PERSONAL_SHARE, one -> is(one.disclosure()) || is(one.story())));
        table.put(STORY_SHARE, () -> posts(STORY_SHARE, one -> is(one.story())));
        table.put(BAIT_SHARE, () -> posts(BAIT_SHARE, one -> is(one.bait())));
        table.put(DUPLICATE_SHARE, this::duplicates);
        table.put(ANSWERS_GIVEN, this::answers);
    }

    static boolean is(@Nullable Boolean trait) {
        return Boolean.TRUE.equals(trait);
    }

    private boolean addressed(Activity act) {
        return addressed(window, act);
    }

    /** Returns whether a public act answers, asks or addresses somebody. */
    static boolean addressed(Window window, Activity act) {
        return act.kind() == Kind.REPLY
                || !act.mentions().isEmpty()
                || act.kind() == Kind.POST && is(window.analysis(act).question());
    }

    private Measurement spoken(StandardMetric metric, Predicate<Activity> wanted) {
        return window.covers(Kind.POST, Kind.REPLY)
                ? shareOf(metric, window.spoken(), wanted)
                : StandardMetrics.absent(metric);
    }

    private Measurement posts(StandardMetric metric, Predicate<PostAnalysis> wanted) {
        return share(metric, Kind.POST, window.spoken(Kind.POST), post -> wanted.test(window.analysis(post)));
    }

    private Measurement share(StandardMetric metric, Kind kind, List<Activity> of, Predicate<Activity> wanted) {
        return window.covers(kind) ? shareOf(metric, of, wanted) : StandardMetrics.absent(metric);
    }

    private static Measurement shareOf(StandardMetric metric, List<Activity> of, Predicate<Activity> wanted) {
        List<Activity> found = of.stream().filter(wanted).toList();
        return Measurement.share(found.size(), of.size(), metric.minimum())
                .resting(Window.rows(found.isEmpty() ? of : found));
    }

    private boolean linkOnly(Activity post) {
        return !post.links().isEmpty() && window.analysis(post).words() < OWN_WORDS;
    }

    private static boolean stub(Activity reply) {
        return reply.text() == null ? reply.words() < STUB_WORDS : Closing.stub(reply.text());
    }

    private Measurement threadReturn() {
        Threads answered = new Threads(window.spoken(Kind.REPLY));
        return window.covers(Kind.POST, Kind.REPLY)
                ? shareOf(OWN_THREAD_RETURN, window.spoken(Kind.POST), post -> answered.has(post.thread()))
                : StandardMetrics.absent(OWN_THREAD_RETURN);
    }

    private Measurement parentAge() {
        List<Double> hours = new ArrayList<>();
        for (Activity reply : window.spoken(Kind.REPLY)) {
            Instant parent = Threads.at(reply.thread());
            if (parent != null && !reply.at().isBefore(parent)) {
                hours.add(Duration.between(parent, reply.at()).toMinutes() / 60.0);
            }
        }
        return StandardMetrics.of(MEDIAN_PARENT_AGE_HOURS, StandardMetrics.median(hours), hours.size())
                .resting(Window.rows(window.spoken(Kind.REPLY)));
    }

    private Measurement words(StandardMetric metric, ToDoubleFunction<PostAnalysis> share) {
        double found = 0;
        int words = 0;
        for (Activity act : window.said()) {
            PostAnalysis analysis = window.analysis(act);
            if (analysis.firstPerson() != null) {
                found += share.applyAsDouble(analysis) * analysis.words();
                words += analysis.words();
            }
        }
        return StandardMetrics.of(metric, words == 0 ? 0 : found / words, words).resting(Window.rows(window.said()));
    }

    /** What is told on two networks is told to different people: only what one of them hears twice is a copy. */
    private Measurement duplicates() {
        List<Activity> posts = window.spoken(Kind.POST);
        Map<Network, List<Activity>> byNetwork = new LinkedHashMap<>();
        for (Activity post : posts) {
            byNetwork.computeIfAbsent(post.network(), none -> new ArrayList<>()).add(0, post);
        }
        Set<ActivityId> copied = new HashSet<>();
        for (List<Activity> oldestFirst : byNetwork.values()) {
            int[] originals = NearCopies.originals(
                    oldestFirst.stream().map(post -> Shingles.of(post.text())).toList());
            for (int i = 0; i < originals.length; i++) {
                if (originals[i] >= 0) {
                    copied.add(oldestFirst.get(i).id());
                }
            }
        }
        List<Activity> copies =
                posts.stream().filter(post -> copied.contains(post.id())).toList();
        return window.covers(Kind.POST)
                ? Measurement.share(copies.size(), posts.size(), DUPLICATE_SHARE.minimum())
                        .resting(Window.rows(copies.isEmpty() ? posts : copies))
                : StandardMetrics.absent(DUPLICATE_SHARE);
    }

    private boolean answers(Activity reply) {
        return OpenQuestions.discussions(reply).anyMatch(window.everAsked()::contains);
    }

    private Measurement answers() {
        List<Activity> answers = window.spoken(Kind.REPLY).stream()
                .filter(reply -> window.analysis(reply).words() >= HELPFUL_WORDS || answers(reply))
                .toList();
        return StandardMetrics.count(ANSWERS_GIVEN, answers.size(), window.covers(Kind.REPLY))
                .resting(Window.rows(answers));
    }
}
