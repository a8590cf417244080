package org.mingle.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.Score;
import org.mingle.api.contact.Profile;
import org.mingle.api.rules.Evidence;

/** The answer of {@code coach} for people. */
final class AdviceText {
    private static final int BAR = 20;
    private static final int ROWS = 3;
    private static final int MORE = 9;
    private static final int WIDTH = 72;

    private final PrintStream out;
    private final boolean all;

    AdviceText(PrintStream out, boolean all) {
        this.out = out;
        this.all = all;
    }

    void print(Advice advice, LocalDate asOf, Map<String, Long> counts) {
        head(advice, asOf, counts);
        guest(advice.guest());
        advice.principles().forEach(this::score);
        recommendations(advice.recommendations());
        sets(advice);
    }

    private void head(Advice advice, LocalDate asOf, Map<String, Long> counts) {
        List<Profile> profiles = advice.situation().profiles();
        String name = profiles.isEmpty() || profiles.get(0).name() == null
                ? "You"
                : profiles.get(0).name();
        out.println(name + " at the party, " + asOf);
        if (!profiles.isEmpty() && profiles.get(0).headline() != null) {
            out.println("“" + profiles.get(0).headline() + "”");
        }
        out.println(Wording.count(counts.getOrDefault("contacts", 0L), "contact", "contacts") + ", "
                + Wording.count(counts.getOrDefault("messages", 0L), "message", "messages") + ", "
                + Wording.count(counts.getOrDefault("posts", 0L), "post", "posts") + ", "
                + Wording.count(counts.getOrDefault("replies", 0L), "comment", "comments"));
        out.println();
    }

    private void guest(GuestLikeness likeness) {
        GuestLikeness.@Nullable Membership best = likeness.memberships().stream()
                .filter(one -> one.guest() == likeness.best())
                .findFirst()
                .orElse(null);
        if (best == null || best.value() == null) {
            out.println("There is not enough to tell which guest you are.");
        } else {
            out.printf(
                    Locale.ROOT,
                    "Tonight you are %s (%.0f %%). %s%n",
                    title(best.guest().title()),
                    best.value() * 100,
                    best.guest().portrait());
        }
        out.println();
    }

    private static String title(String title) {
        return title.startsWith("The ") ? "the " + title.substring(4) : title;
    }

    private void score(Score score) {
        if (score.score() == null) {
            out.printf("  %-12s  %s%n", score.principle().title(), "not enough data");
            return;
        }
        int filled = Math.round(score.score() * BAR / 100f);
        out.printf(
                Locale.ROOT,
                "  %-12s %3d  %s%s%n",
                score.principle().title(),
                score.score(),
                "█".repeat(filled),
                "░".repeat(BAR - filled));
    }

    private void recommendations(List<Recommendation> list) {
        List<Recommendation> today = list.stream().filter(Recommendation::today).toList();
        List<Recommendation> later = list.stream().filter(one -> !one.today()).toList();
        if (list.isEmpty()) {
            out.println();
            out.println("Nothing to advise: either all is well, or there is not enough data yet.");
            return;
        }
        if (!today.isEmpty()) {
            out.println();
            out.println("For today");
            today.forEach(this::recommendation);
        }
        int shown = all ? later.size() : Math.min(MORE, later.size());
        if (shown > 0) {
            out.println();
            out.println("When you have more time");
            later.stream().limit(shown).forEach(this::recommendation);
        }
        if (shown < later.size()) {
            out.println();
            out.println("And " + (later.size() - shown) + " more: --all shows them.");
        }
    }

    private void recommendation(Recommendation one) {
        String effort = one.effort() == null ? "" : ", " + one.effort().toMinutes() + " min";
        out.println();
        out.println("  " + one.finding().action());
        if (one.finding().ratherThan() != null) {
            out.println("    rather than " + one.finding().ratherThan());
        }
        if (one.finding().why() != null) {
            out.println("    " + one.finding().why());
        }
        one.finding().because().stream().limit(ROWS).forEach(this::evidence);
        out.println("    [" + one.severity().id() + effort + ", " + one.rule() + "]");
    }

    private void evidence(Evidence row) {
        StringBuilder text = new StringBuilder("    · ");
        if (row.at() != null) {
            text.append(row.at().atZone(ZoneOffset.UTC).toLocalDate()).append(' ');
        }
        text.append(row.kind());
        if (row.text() != null) {
            text.append(": ").append(shorten(row.text()));
        }
        if (row.value() != null) {
            text.append(" = ").append(Json.number(row.value()));
        }
        if (row.source() != null) {
            text.append("  (").append(row.source()).append(')');
        }
        out.println(text);
    }

    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, wholeCodePoints(line))) + "…";
    }

    private static int wholeCodePoints(String line) {
        return line.codePointCount(0, Character.isHighSurrogate(line.charAt(WIDTH - 1)) ? WIDTH - 1 : WIDTH);
    }

    private void sets(Advice advice) {
        out.println();
        advice.ruleSets().stream()
                .filter(status -> status.state() == RuleSetStatus.State.IN_FORCE)
                .forEach(status -> out.println("Rules: " + status.set().title() + " "
                        + status.set().version() + ", " + Wording.count(status.on(), "rule", "rules") + " on ("
                        + status.set().from() + ")"));
        if (!advice.problems().isEmpty()) {
            out.println();
            out.println("Not everything could speak:");
            advice.problems().forEach(problem -> out.println("  " + problem));
        }
    }
}
