package org.mingle.rules.pack.judge;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Mark;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.Evidence;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.rules.pack.expression.Struct;

/** Turns what a rule names as its reason into rows of the person's own data. */
final class Proof {
    private static final int MOST = 50;
    private static final int MOST_COLLEAGUES = 5;
    private static final int MOST_BEHIND = 5;
    private static final int GLANCE = 200;
    private static final Set<Kind> FAVOURS = EnumSet.of(Kind.INVITATION, Kind.ENDORSEMENT, Kind.RECOMMENDATION);

    private final Situation situation;
    private final List<Evidence> rows = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Proof(Situation situation) {
        this.situation = situation;
    }

    List<Evidence> rows() {
        return rows.size() > MOST ? rows.subList(0, MOST) : rows;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Adds whatever an expression for evidence gave. */
    void add(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::add);
        } else if (value instanceof Struct struct && rows.size() < MOST) {
            thing(struct.origin());
        }
    }

    private void thing(Object origin) {
        if (origin instanceof Activity activity) {
            activity(activity);
        } else if (origin instanceof Tie tie) {
            tie(tie);
        } else if (origin instanceof Move move) {
            row("move", day(move.before()), change(move), null, move.source());
        } else if (origin instanceof Company company) {
            company.contacts().stream().limit(MOST_COLLEAGUES).forEach(this::contact);
        } else if (origin instanceof Reconnection again) {
            row(
                    "contact",
                    day(again.on()),
                    work(again.tie().contact()),
                    null,
                    again.tie().contact().source());
        } else if (origin instanceof Question question) {
            row("question", question.at(), question.text(), question.url(), question.source());
        } else if (origin instanceof Channel channel) {
            row("profile", day(channel.lastAct()), said(channel), null, channel.source());
        } else if (origin instanceof Mark mark) {
            marks.add(mark);
        } else if (origin instanceof Profile profile) {
            row("profile", null, profile.headline(), null, profile.source());
        } else if (origin instanceof Position position) {
            String text = position.organisation() == null
                    ? position.title()
                    : position.title() + ", " + position.organisation();
            row("profile", day(position.from()), text, null, position.source());
        } else if (origin instanceof Certification certification) {
            String text = certification.authority() == null
                    ? certification.name()
                    : certification.name() + ", " + certification.authority();
            row("profile", day(certification.until()), text, null, certification.source());
        }
    }

    // The texts of private acts are not held; the few that are shown are fetched now.
    private void activity(Activity activity) {
        Activity whole =
                activity.text() == null ? situation.activity(activity.id()).orElse(activity) : activity;
        row(
                activity.kind().name().toLowerCase(Locale.ROOT),
                activity.at(),
                FAVOURS.contains(activity.kind()) ? favour(whole) : whole.text(),
                activity.url(),
                activity.source());
    }

    /** Invitations and endorsements mostly come without a word; who sent them, or got them, is what there is to see. */
    private static @Nullable String favour(Activity whole) {
        String who = whole.actor() == null
                ? whole.with().stream().map(Party::name).collect(Collectors.joining(", "))
                : whole.actor().name();
        String what = whole.text() == null && whole.kind() == Kind.ENDORSEMENT ? whole.detail() : whole.text();
        return Stream.of(who, what)
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(": "));
    }

    private void tie(Tie tie) {
        if (tie.waiting() != null) {
            situation.activity(tie.waiting()).ifPresent(this::activity);
        }
        Contact contact = tie.contact();
        row("contact", day(tie.lastContact()), work(contact), null, contact.source());
        if (tie.waiting() == null && tie.last() != null) {
            situation
                    .activity(tie.last())
                    .filter(last -> !last.source().equals(contact.source()))
                    .ifPresent(this::activity);
        }
    }

    private void contact(Contact contact) {
        row("contact", null, work(contact), null, contact.source());
    }

    private static String work(Contact contact) {
        return Stream.of(
                        contact.name(),
                        contact.affiliation().title(),
                        contact.affiliation().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** How somebody presents themselves there, and how much they said. */
    private static String said(Channel channel) {
        Profile profile = channel.profile();
        String text = profile == null ? null : profile.headline() == null ? profile.summary() : profile.headline();
        return channel.title() + ": " + (text == null ? "" : "“" + text + "”, ") + channel.publicActs()
                + " public acts, " + channel.messages() + " messages, " + channel.contacts() + " contacts there";
    }

    private static String change(Move move) {
        String title = move.to().title() == null ? "" : ", " + move.to().title();
        return switch (move.kind()) {
            case JOINED -> move.name() + " joined " + move.company() + title;
            case LEFT -> move.name() + " left " + move.company();
            case TITLE -> move.name() + " has a new title" + title;
            case GONE -> move.name() + " is no longer in the export";
            case NEW -> move.name() + " is a new contact";
        };
    }

    /** Adds a metric with its value and the newest row it rests on. */
    void metric(String id) {
        Measurement measured = situation.metric(id).orElse(null);
        if (measured == null || measured.value() == null) {
            return;
        }
        String meaning = StandardMetric.of(id).map(StandardMetric::meaning).orElse(id);
        SourceRow source =
                measured.rows().isEmpty() ? covering() : measured.rows().get(0);
        rows.add(new Evidence("metric", null, id + ": " + meaning, null, measured.value(), source));
    }

    /** A share says little by itself: where it is all that a rule names, the newest acts that it rests on are shown beside it. */
    void behind(String id) {
        Set<SourceRow> counted = situation
                .metric(id)
                .map(measured -> Set.copyOf(measured.rows()))
                .orElse(Set.of());
        // A file may be one long line, and its row then tells nothing apart.
        Map<SourceRow, List<Activity>> told = situation.activities().stream()
                .filter(act -> counted.contains(act.source()))
                .collect(Collectors.groupingBy(Activity::source, LinkedHashMap::new, Collectors.toList()));
        told.values().stream()
                .filter(acts -> acts.size() == 1)
                .limit(MOST_BEHIND)
                .forEach(acts -> activity(acts.get(0)));
    }

    // A count of nothing rests on no row, but on the files that were there and told of nothing.
    private @Nullable SourceRow covering() {
        return situation.coverage().stream()
                .map(covered -> new SourceRow(covered.file(), 0))
                .findFirst()
                .orElse(null);
    }

    private void row(
            String kind, @Nullable Instant at, @Nullable String text, @Nullable URI url, @Nullable SourceRow source) {
        rows.add(new Evidence(kind, at, text == null ? null : glance(text), url, null, source));
    }

    private static String glance(String text) {
        if (text.length() <= GLANCE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(GLANCE - 1)) ? GLANCE - 1 : GLANCE;
        return text.substring(0, end) + "…";
    }

    private static @Nullable Instant day(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
