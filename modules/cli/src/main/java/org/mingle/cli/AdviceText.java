package org.mingle.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private static final int NAMES = 4;
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
        ChannelsAnswer.print(out, advice.situation().channels());
        if (advice.ruleSets().stream().noneMatch(AdviceText::isInForce)) {
            out.println("No rule set is in force, so there is nobody to advise. 'mingle rules list' says why.");
        } else {
            recommendations(advice.recommendations());
        }
        sets(advice);
    }

    private void head(Advice advice, LocalDate asOf, Map<String, Long> counts) {
        List<Profile> profiles = advice.situation().profiles();
        String name = profiles.isEmpty() || profiles.get(0).name() == null
                ? "You"
                : profiles.get(0).name();
        out.println(name + " at the party, " + asOf);
        if (!profiles.isEmpty() && profiles.get(0).headline() != null) {
            out.println(Wrapped.text("", "", "“" + profiles.get(0).headline() + "”"));
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
            out.println(Wrapped.text(
                    "",
                    "",
                    String.format(
                            Locale.ROOT,
                            "Tonight you are %s (%.0f %%). %s",
                            title(best.guest().title()),
                            best.value() * 100,
                            best.guest().portrait())));
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
        if (later.isEmpty()) {
            return;
        }
        out.println();
        out.println("When you have more time");
        if (all) {
            later.forEach(this::recommendation);
        } else {
            eachRuleOnce(later);
        }
    }

    /** One rule often has the same to say about many; its first finding is shown and the others are named. */
    private void eachRuleOnce(List<Recommendation> later) {
        Map<String, List<Recommendation>> rules = later.stream()
                .collect(Collectors.groupingBy(Recommendation::rule, LinkedHashMap::new, Collectors.toList()));
        rules.values().stream().limit(MORE).forEach(alike -> {
            recommendation(alike.get(0));
            if (alike.size() > 1) {
                out.println(Wrapped.text("    ", "    ", "The same for " + others(alike.subList(1, alike.size()))));
            }
        });
        int shown = Math.min(MORE, rules.size());
        if (shown < later.size()) {
            out.println();
            out.println("And " + (later.size() - shown) + " more: --all shows them.");
        }
    }

    private static String others(List<Recommendation> alike) {
        List<String> names = alike.stream()
                .map(one -> one.finding().about().contactName())
                .filter(Objects::nonNull)
                .limit(NAMES)
                .toList();
        int unnamed = alike.size() - names.size();
        if (names.isEmpty()) {
            return Wording.count(unnamed, "other", "others");
        }
        return String.join(", ", names) + (unnamed == 0 ? "" : " and " + Wording.count(unnamed, "other", "others"));
    }

    private void recommendation(Recommendation one) {
        String effort = one.effort() == null ? "" : ", " + one.effort().toMinutes() + " min";
        out.println();
        out.println(Wrapped.text("  ", "  ", one.finding().action()));
        if (one.finding().ratherThan() != null) {
            out.println(
                    Wrapped.text("    ", "    ", "rather than " + one.finding().ratherThan()));
        }
        if (one.finding().why() != null) {
            out.println(Wrapped.text("    ", "    ", one.finding().why()));
        }
        one.finding().because().stream().limit(ROWS).forEach(this::evidence);
        out.println("    [" + one.severity().id() + effort + ", " + one.rule() + "]");
    }

    private void evidence(Evidence row) {
        StringBuilder text = new StringBuilder();
        boolean person = row.kind().equals("contact");
        if (row.at() != null && !person) {
            text.append(day(row.at())).append(' ');
        }
        text.append(row.kind());
        if (row.text() != null) {
            text.append(": ")
                    .append(row.value() == null ? shorten(row.text()) : Wording.metric(row.text(), row.value()));
        }
        if (row.text() == null && row.url() != null) {
            text.append(": ").append(shorten(row.url().toString()));
        }
        if (row.at() != null && person) {
            text.append(", last contact ").append(day(row.at()));
        }
        if (row.source() != null) {
            text.append(" (").append(row.source()).append(')');
        }
        out.println(Wrapped.text("    · ", "      ", text.toString()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
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

    private static boolean isInForce(RuleSetStatus status) {
        return status.state() == RuleSetStatus.State.IN_FORCE;
    }

    private void sets(Advice advice) {
        out.println();
        advice.ruleSets().stream()
                .filter(AdviceText::isInForce)
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
