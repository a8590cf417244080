package org.mingle.analysis.expertise;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Discussions;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Question;
import org.mingle.api.contact.Party;
import org.mingle.api.workspace.Archive;

/** The questions that wait for an answer and that the owner may be able to give. */
public final class OpenQuestions {
    /** A question older than this has found its answer, or never will. */
    private static final int DAYS = 90;

    private static final int MOST = 5_000;

    private final Archive archive;
    private final Set<String> dismissed;
    private final Supplier<Expertise> expertise;

    /**
     * Prepares them.
     *
     * @param dismissed ids of those that the owner put aside
     * @param expertise found out only when something was asked
     */
    public OpenQuestions(Archive archive, Set<String> dismissed, Supplier<Expertise> expertise) {
        this.archive = archive;
        this.dismissed = dismissed;
        this.expertise = expertise;
    }

    /**
     * Returns them, the best match first, then the newest.
     *
     * @param waiting what people asked the owner themselves and is not answered
     */
    public List<Question> of(List<Activity> waiting) {
        List<Activity> asked = Stream.concat(waiting.stream(), asked().stream())
                .filter(one -> !dismissed.contains(id(one)))
                .toList();
        List<Question> open = new ArrayList<>();
        asked.forEach(each -> match(each, expertise.get(), open));
        open.sort(Comparator.comparingDouble(Question::match)
                .thenComparing(Question::at)
                .reversed()
                .thenComparing(one -> one.source().toString()));
        return List.copyOf(open);
    }

    /** Returns what was asked everybody and the owner has not answered, newest first. */
    private List<Activity> asked() {
        Map<String, Activity> open = new HashMap<>();
        Instant start = archive.asOf().minusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
        ActivityQuery questions = ActivityQuery.ALL
                .of(Kind.QUESTION)
                .in(Direction.RECEIVED)
                .between(start, null)
                .atMost(MOST);
        archive.activities().forEach(questions, one -> open.putIfAbsent(name(one), one));
        if (!open.isEmpty()) {
            ActivityQuery spoken = ActivityQuery.ALL
                    .withoutTexts()
                    .of(Kind.POST, Kind.REPLY, Kind.REPOST)
                    .in(Direction.SENT)
                    .between(start, null);
            archive.activities().forEach(spoken, act -> discussions(act).forEach(open::remove));
        }
        return open.values().stream()
                .sorted(Comparator.comparing(Activity::at).reversed())
                .toList();
    }

    /** Returns the names of all that was ever asked everybody, as far as somebody read it in. */
    public static Set<String> everAsked(Archive archive) {
        Set<String> names = new HashSet<>();
        ActivityQuery questions =
                ActivityQuery.ALL.of(Kind.QUESTION).in(Direction.RECEIVED).atMost(MOST);
        archive.activities().forEach(questions, one -> names.add(name(one)));
        return names;
    }

    /** Returns how a question is known: whoever asked everybody by their discussion, whoever asked the owner by what they wrote. */
    private static String id(Activity asked) {
        return asked.kind() == Kind.QUESTION ? name(asked) : asked.id().value();
    }

    private static String name(Activity question) {
        String address = question.url() == null ? null : question.url().toString();
        return Objects.requireNonNullElse(
                Discussions.key(address), question.id().value());
    }

    /** Returns the discussions that an act of the owner belongs to or points at. */
    public static Stream<String> discussions(Activity act) {
        Stream<@Nullable String> addresses = Stream.concat(
                Stream.of(
                        act.inReplyTo(),
                        act.thread(),
                        act.url() == null ? null : act.url().toString()),
                act.links().stream().map(Object::toString));
        return addresses.map(Discussions::key).filter(Objects::nonNull);
    }

    private static void match(Activity asked, Expertise expertise, List<Question> open) {
        String text = asked.text() == null ? "" : asked.text();
        boolean titled = asked.kind() == Kind.QUESTION;
        int end = titled ? text.indexOf("\n\n") : -1;
        String title = end < 0 ? text : text.substring(0, end);
        String tags = titled && asked.detail() != null ? ". " + asked.detail() : "";
        Party who = asked.actor();
        expertise
                .fit(title + tags, end < 0 ? "" : text.substring(end))
                .ifPresent(fit -> open.add(new Question(
                        id(asked),
                        text,
                        asked.at(),
                        asked.url(),
                        asked.network(),
                        fit.topic(),
                        fit.match(),
                        fit.reason(),
                        who == null ? null : who.contact(),
                        who == null ? "" : who.name(),
                        asked.source())));
    }
}
