package org.mingle.analysis.metric;

import static org.mingle.api.situation.StandardMetric.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.metric.Window.Deed;
import org.mingle.analysis.text.NearCopies;
import org.mingle.analysis.text.Shingles;
import org.mingle.analysis.tie.History;
import org.mingle.analysis.tie.WaitingComments;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.situation.StandardMetric;

/** How people talk with each other in private. Texts are read one by one and not held. */
final class TalkMetrics {
    private static final int ROWS = 10;
    private static final int ONE_TOUCH = 2;

    private final Window window;
    private final Supplier<Map<ContactId, History>> histories;
    private @Nullable Answers answers;
    private @Nullable List<Partner> partners;

    TalkMetrics(Window window, Supplier<Map<ContactId, History>> histories) {
        this.window = window;
        this.histories = histories;
    }

    void into(Map<StandardMetric, Supplier<Measurement>> table) {
        table.put(REPLY_RATE, () -> answers().rate());
        table.put(MEDIAN_REPLY_HOURS, () -> answers().latency());
        table.put(INITIATION_SHARE, this::initiation);
        table.put(UNANSWERED, this::unanswered);
        table.put(PARTNERS, () -> of(PARTNERS, partners().size(), partners().size(), partners()));
        table.put(ONE_TOUCH_SHARE, this::oneTouch);
        table.put(MEDIAN_TURNS, this::medianTurns);
        table.put(RECIPROCITY, this::reciprocity);
        table.put(NOTE_RATE, this::noteRate);
        table.put(COPY_PASTE_SHARE, this::copies);
    }

    private synchronized Answers answers() {
        Answers known = answers;
        if (known == null) {
            known = new Answers(window, histories.get());
            answers = known;
        }
        return known;
    }

    private synchronized List<Partner> partners() {
        List<Partner> known = partners;
        if (known == null) {
            List<Partner> found = new ArrayList<>();
            for (History history : histories.get().values()) {
                List<Exchange> acts = history.acts().stream()
                        .filter(act -> window.spans().contain(act.kind(), act.network(), act.at()))
                        .toList();
                if (!acts.isEmpty()) {
                    found.add(new Partner(history, acts));
                }
            }
            found.sort(Comparator.comparing((Partner one) -> one.last().at())
                    .reversed()
                    .thenComparing(one -> one.history().contact().value()));
            known = List.copyOf(found);
            partners = known;
        }
        return known;
    }

    private List<SourceRow> rows(List<Partner> some) {
        List<SourceRow> rows = new ArrayList<>();
        for (Partner one : some.subList(0, Math.min(ROWS, some.size()))) {
            window.archive().activities().find(one.last().activity()).ifPresent(act -> rows.add(act.source()));
        }
        return rows;
    }

    private Measurement of(StandardMetric metric, double value, int n, List<Partner> on) {
        return window.covers(Kind.MESSAGE)
                ? StandardMetrics.of(metric, value, n).resting(rows(on))
                : StandardMetrics.absent(metric);
    }

    private Measurement share(StandardMetric metric, int k, int n, List<Partner> on) {
        return window.covers(Kind.MESSAGE)
                ? Measurement.share(k, n, metric.minimum()).resting(rows(on))
                : StandardMetrics.absent(metric);
    }

    private Measurement oneTouch() {
        List<Partner> touched = partners().stream()
                .filter(one -> History.turns(one.history().acts()) <= ONE_TOUCH)
                .toList();
        return share(ONE_TOUCH_SHARE, touched.size(), partners().size(), touched);
    }

    private List<Partner> talkers() {
        return partners().stream().filter(one -> !one.conversations().isEmpty()).toList();
    }

    private Measurement medianTurns() {
        List<Partner> talkers = talkers();
        List<Double> turns = talkers.stream()
                .flatMap(one -> one.conversations().stream())
                .map(talk -> (double) History.turns(talk))
                .toList();
        return of(MEDIAN_TURNS, StandardMetrics.median(turns), talkers.size(), talkers);
    }

    private Measurement initiation() {
        List<Partner> talkers = talkers();
        List<Direction> begun = talkers.stream()
                .flatMap(one -> one.conversations().stream())
                .map(talk -> talk.get(0).direction())
                .toList();
        int mine = (int) begun.stream().filter(Direction.SENT::equals).count();
        return share(INITIATION_SHARE, mine, begun.size(), talkers);
    }

    private Measurement reciprocity() {
        double mean =
                partners().stream().mapToDouble(Partner::reciprocity).average().orElse(0);
        return of(RECIPROCITY, mean, partners().size(), partners());
    }

    private Measurement unanswered() {
        List<Tie> waiting = window.situation().ties().stream()
                .filter(tie -> tie.awaitingReplyDays() != null
                        && tie.awaitingReplyDays() < window.situation().window().toDays())
                .toList();
        Stream<SourceRow> messages = waiting.stream()
                .limit(ROWS)
                .flatMap(tie -> Optional.ofNullable(tie.waiting()).stream())
                .flatMap(id -> window.archive().activities().find(id).stream())
                .map(Activity::source);
        List<Activity> comments = new WaitingComments(
                        window.archive(), window.spans().earliest(), window::analysis)
                .list().stream()
                        .filter(one -> window.spans().contain(one.kind(), one.network(), one.at()))
                        .toList();
        boolean known = window.covers(Kind.MESSAGE) || !comments.isEmpty() || hearsReaders();
        return StandardMetrics.count(UNANSWERED, waiting.size() + comments.size(), known)
                .resting(Stream.concat(messages, comments.stream().limit(ROWS).map(Activity::source))
                        .toList());
    }

    /** Returns whether an export tells what readers say, as that of a blog does and those of networks do not. */
    private boolean hearsReaders() {
        return window.situation().coverage().stream()
                .anyMatch(told -> told.kind() == Kind.REPLY && told.network().equals(Network.BLOG));
    }

    private Measurement noteRate() {
        List<Deed> sent = window.sent(Kind.INVITATION);
        int noted = (int) sent.stream().filter(one -> one.words() > 0).count();
        return window.covers(Kind.INVITATION)
                ? Measurement.share(noted, sent.size(), NOTE_RATE.minimum()).resting(Window.sources(sent))
                : StandardMetrics.absent(NOTE_RATE);
    }

    private Measurement copies() {
        Set<ActivityId> first = new HashSet<>();
        partners().forEach(one -> opening(one).ifPresent(id -> first.add(id)));
        List<SourceRow> rows = new ArrayList<>();
        List<Shingles> texts = new ArrayList<>();
        ActivityQuery sent = ActivityQuery.ALL
                .of(Kind.MESSAGE, Kind.INVITATION)
                .in(Direction.SENT)
                .between(window.spans().earliest(), null);
        window.archive().activities().forEach(sent, act -> {
            if (act.text() != null && first.contains(act.id())) {
                String[] names = act.with().stream().map(Party::name).toArray(String[]::new);
                texts.add(Shingles.of(act.text(), names));
                rows.add(act.source());
            }
        });
        boolean[] copied = NearCopies.copied(texts);
        List<SourceRow> copies = new ArrayList<>();
        for (int i = 0; i < copied.length; i++) {
            if (copied[i]) {
                copies.add(rows.get(i));
            }
        }
        return window.covers(Kind.MESSAGE)
                ? Measurement.share(copies.size(), texts.size(), COPY_PASTE_SHARE.minimum())
                        .resting(copies.isEmpty() ? rows : copies)
                : StandardMetrics.absent(COPY_PASTE_SHARE);
    }

    /** Returns the first words ever said to somebody, when the owner said them within the window. */
    private static Optional<ActivityId> opening(Partner partner) {
        Exchange first = partner.history().acts().get(0);
        boolean said = first.kind() == Kind.MESSAGE || first.kind() == Kind.INVITATION;
        return said
                        && first.direction() == Direction.SENT
                        && first.equals(partner.acts().get(0))
                ? Optional.of(first.activity())
                : Optional.empty();
    }
}
