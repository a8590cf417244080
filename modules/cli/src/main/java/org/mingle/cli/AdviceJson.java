package org.mingle.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.Score;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Problem;

/** The answer of {@code coach} as the contract of the command line has it. */
final class AdviceJson {
    private AdviceJson() {}

    static Map<String, @Nullable Object> of(
            Advice advice, LocalDate asOf, List<Map<String, @Nullable Object>> imports, Map<String, Long> counts) {
        return Json.object(
                "asOf", asOf.toString(),
                "profile", profile(advice.situation().profiles()),
                "imports", imports,
                "counts", counts,
                "principles",
                        advice.principles().stream().map(AdviceJson::score).toList(),
                "guest", guest(advice.guest()),
                "channels", ChannelsAnswer.json(advice.situation().channels()),
                "contrast", advice.situation().channels().contrast(),
                "recommendations",
                        advice.recommendations().stream()
                                .map(AdviceJson::recommendation)
                                .toList(),
                "ruleSets",
                        advice.ruleSets().stream()
                                .filter(status -> status.state() == RuleSetStatus.State.IN_FORCE)
                                .map(AdviceJson::ruleSet)
                                .toList(),
                "problems", advice.problems().stream().map(AdviceJson::problem).toList(),
                "notEnoughData",
                        advice.missing().stream()
                                .map(missing -> Json.object("rule", missing.rule(), "missing", missing.what()))
                                .toList());
    }

    static Map<String, @Nullable Object> profile(List<Profile> profiles) {
        Profile first = profiles.isEmpty() ? null : profiles.get(0);
        return Json.object(
                "name", first == null ? null : first.name(), "headline", first == null ? null : first.headline());
    }

    private static Map<String, @Nullable Object> score(Score score) {
        return Json.object(
                "id", score.principle().id(),
                "title", score.principle().title(),
                "score", score.score(),
                "enough", score.enough(),
                "n", score.n(),
                "measures", score.parts().stream().map(AdviceJson::part).toList());
    }

    private static Map<String, @Nullable Object> part(Score.Part part) {
        return Json.object(
                "metric", part.measure().metric(),
                "value", Json.number(part.measurement().value()),
                "unit", part.measurement().unit().id(),
                "band", part.measure().band(),
                "zero", Json.pair(part.measure().zeroLow(), part.measure().zeroHigh()),
                "points", Json.number(part.points()),
                "of", Json.number(part.measure().of()),
                "n", part.measurement().n(),
                "enough", part.measurement().enough());
    }

    private static Map<String, @Nullable Object> guest(GuestLikeness likeness) {
        Map<String, @Nullable Object> memberships = new LinkedHashMap<>();
        likeness.memberships().forEach(one -> memberships.put(one.guest().id(), Json.number(one.value())));
        return Json.object(
                "id", likeness.best() == null ? null : likeness.best().id(), "memberships", memberships);
    }

    private static Map<String, @Nullable Object> recommendation(Recommendation one) {
        return Json.object(
                "id", one.id(),
                "rule", one.rule(),
                "title", one.title(),
                "principle", one.principle(),
                "severity", one.severity().id(),
                "effortMinutes", minutes(one.effort()),
                "today", one.today(),
                "do", one.finding().action(),
                "ratherThan", one.finding().ratherThan(),
                "why", one.finding().why(),
                "about", about(one.finding().about()),
                "because",
                        one.finding().because().stream()
                                .map(AdviceJson::evidence)
                                .toList());
    }

    private static @Nullable Long minutes(@Nullable Duration effort) {
        return effort == null ? null : effort.toMinutes();
    }

    private static Map<String, @Nullable Object> about(About about) {
        return Json.object(
                "contact", about.contact(),
                "contactName", about.contactName(),
                "company", about.company(),
                "post", about.post());
    }

    private static Map<String, @Nullable Object> evidence(Evidence row) {
        return Json.object(
                "kind", row.kind(),
                "at", row.at() == null ? null : row.at().truncatedTo(ChronoUnit.SECONDS),
                "text", row.text(),
                "url", row.url(),
                "value", Json.number(row.value()),
                "source", row.source() == null ? null : source(row.source()));
    }

    /** A file that holds nothing is evidence too; scripts take what is before and behind the last colon. */
    private static String source(SourceRow row) {
        return row.file() + ":" + Math.max(1, row.line());
    }

    private static Map<String, @Nullable Object> ruleSet(RuleSetStatus status) {
        return Json.object(
                "id", status.set().id(),
                "version", status.set().version(),
                "rules", status.on(),
                "from", status.set().from());
    }

    static Map<String, @Nullable Object> problem(Problem problem) {
        return Json.object(
                "file",
                problem.file(),
                "line",
                problem.line() == 0 ? null : problem.line(),
                "column",
                problem.column() == 0 ? null : problem.column(),
                "message",
                problem.message());
    }
}
