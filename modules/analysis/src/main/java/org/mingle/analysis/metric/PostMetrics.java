package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.text.Closing;
import org.mingle.analysis.text.Shingles;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.situation.StandardMetric;

/** What is said in public, and to whom. */
final class PostMetrics {
    private static final int OWN_WORDS = 15;
    private static final long SAME_POST_MILLIS = 5_000;

    private final Window window;

    PostMetrics(Window window) {
        this.window = window;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(CONVERSATION_RATIO, () -> spoken(CONVERSATION_RATIO, this::addressed));
        table.put(BROADCAST_SHARE, () -> spoken(BROADCAST_SHARE, act -> !addressed(act)));
        table.put(QUESTION_SHARE, () -> posts(QUESTION_SHARE, one -> is(one.question())));
        table.put(ANNOUNCEMENT_SHARE, () -> posts(ANNOUNCEMENT_SHARE, one -> one.does(Act.ANNOUNCEMENT)));
        table.put(LINK_ONLY_SHARE, () -> share(LINK_ONLY_SHARE, Kind.POST, window.posts(), this::linkOnly));
        table.put(STUB_REPLY_SHARE, () -> share(STUB_REPLY_SHARE, Kind.REPLY, window.replies(), PostMetrics::stub));
        table.put(OWN_THREAD_RETURN, () -> share(OWN_THREAD_RETURN, Kind.REPLY, window.posts(), this::returned));
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
        return act.kind() == Kind.REPLY
                || !act.mentions().isEmpty()
                || act.kind() == Kind.POST && is(window.analysis(act).question());
    }

    private Measurement spoken(StandardMetric metric, Predicate<Activity> wanted) {
        boolean known = window.covers(Kind.POST) && window.covers(Kind.REPLY);
        return known ? shareOf(metric, window.spoken(), wanted) : StandardMetrics.absent(metric);
    }

    private Measurement posts(StandardMetric metric, Predicate<PostAnalysis> wanted) {
        return share(metric, Kind.POST, window.posts(), post -> wanted.test(window.analysis(post)));
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
        return reply.text() == null || Closing.stub(reply.text());
    }

    private boolean returned(Activity post) {
        return post.thread() != null
                && window.replies().stream().anyMatch(reply -> same(post.thread(), reply.thread()));
    }

    /** Activity, share and post numbers of one post differ, but were given within seconds. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        Instant first = at(one);
        Instant second = at(other);
        return one != null && one.equals(other)
                || first != null
                        && second != null
                        && Math.abs(Duration.between(first, second).toMillis()) < SAME_POST_MILLIS;
    }

    private static @Nullable Instant at(@Nullable String post) {
        if (post == null || !post.matches("\\d{16,19}")) {
            return null;
        }
        long millis = Long.parseLong(post) >> 22;
        return millis < 1_000_000_000_000L ? null : Instant.ofEpochMilli(millis);
    }

    private Measurement parentAge() {
        List<Double> hours = new ArrayList<>();
        for (Activity reply : window.replies()) {
            Instant parent = at(reply.thread());
            if (parent != null && !reply.at().isBefore(parent)) {
                hours.add(Duration.between(parent, reply.at()).toMinutes() / 60.0);
            }
        }
        return StandardMetrics.of(MEDIAN_PARENT_AGE_HOURS, StandardMetrics.median(hours), hours.size())
                .resting(Window.rows(window.replies()));
    }

    private Measurement words(StandardMetric metric, ToDoubleFunction<PostAnalysis> share) {
        double found = 0;
        int words = 0;
        for (Activity act : window.spoken()) {
            PostAnalysis analysis = window.analysis(act);
            if (analysis.firstPerson() != null) {
                found += share.applyAsDouble(analysis) * analysis.words();
                words += analysis.words();
            }
        }
        return StandardMetrics.of(metric, words == 0 ? 0 : found / words, words).resting(Window.rows(window.spoken()));
    }

    private Measurement duplicates() {
        List<Set<String>> former = new ArrayList<>();
        List<Activity> copies = new ArrayList<>();
        List<Activity> posts = window.posts();
        for (int i = posts.size() - 1; i >= 0; i--) {
            String text = posts.get(i).text();
            Set<String> runs = Shingles.of(text == null ? "" : text);
            if (former.stream().anyMatch(one -> Shingles.likeness(one, runs) >= Shingles.NEAR)) {
                copies.add(posts.get(i));
            }
            former.add(runs);
        }
        return window.covers(Kind.POST)
                ? Measurement.share(copies.size(), posts.size(), DUPLICATE_SHARE.minimum())
                        .resting(Window.rows(copies.isEmpty() ? posts : copies))
                : StandardMetrics.absent(DUPLICATE_SHARE);
    }

    private Measurement answers() {
        List<Activity> answers = window.replies().stream()
                .filter(reply -> window.analysis(reply).words() >= 20)
                .toList();
        return StandardMetrics.count(ANSWERS_GIVEN, answers.size(), window.covers(Kind.REPLY))
                .resting(Window.rows(answers));
    }
}
