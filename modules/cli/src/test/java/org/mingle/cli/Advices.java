package org.mingle.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.Score;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Standing;
import org.mingle.api.rules.SubjectKind;
import org.mingle.testing.FakeRule;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.FakeSituation;

/** Advice as a coach could give it: something of everything, and something absent of everything. */
final class Advices {
    static final Problem PROBLEM = new Problem("house.rules.yaml", 12, 11, "unknown key 'whem'");

    private Advices() {}

    /** A kind of guest that is only named. */
    private record Named(String id, String title) implements GuestType {
        @Override
        public String portrait() {
            return "Heard by the whole room.";
        }

        @Override
        public OptionalDouble membership(Standing standing) {
            return OptionalDouble.empty();
        }
    }

    static Advice nothing(LocalDate asOf) {
        return new Advice(
                FakeSituation.at(asOf),
                List.of(),
                new GuestLikeness(null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Advice full(LocalDate asOf) {
        Profile sam =
                new Profile(Network.LINKEDIN, "Sam Shouter", "Sells coffee", null, List.of(), null, null, null, null);
        Named shouter = new Named("shouter", "The Shouter");
        return new Advice(
                FakeSituation.at(asOf).profile(sam),
                scores(),
                new GuestLikeness(
                        shouter,
                        List.of(
                                new GuestLikeness.Membership(new Named("pretender", "The Pretender"), null),
                                new GuestLikeness.Membership(shouter, 0.62345))),
                List.of(loud(), unanswered("c7", "Diana McCabe", "Answer")),
                List.of(inForce(), refused()),
                List.of(PROBLEM, Problem.of("The rule set x did not answer in time.")),
                List.of(new Advice.Missing("org.example.house/interactive.slow", "medianReplyHours")));
    }

    private static List<Score> scores() {
        Measurement weeks = Measurement.of(0.2, Unit.RATIO, 13, 4);
        Measurement hours = Measurement.absent(Unit.HOURS, 1, 5);
        return List.of(
                new Score(
                        new Principle("active", "Active", "Be there.", List.of(), null),
                        40,
                        13,
                        List.of(
                                new Score.Part(new Measure("activeWeeks", 30, 0.5, 1.0, 0.0, null), weeks, 12.0),
                                new Score.Part(
                                        new Measure("medianReplyHours", 15, null, 24.0, null, 336.0), hours, null))),
                new Score(new Principle("quality", "Quality", "Go deep.", List.of(), null), null, 0, List.of()));
    }

    private static Recommendation loud() {
        Evidence share = new Evidence("metric", null, "broadcastShare", null, 0.87654, new SourceRow("Shares.csv", 0));
        Evidence post = new Evidence(
                "post",
                Instant.parse("2026-10-30T09:08:07.654Z"),
                "Proud to announce\nthe grinder",
                URI.create("https://example.org/1"),
                null,
                new SourceRow("Shares.csv", 12));
        return new Recommendation(
                "0a1b",
                "org.example.house/interactive.loud",
                "Announcements only",
                "interactive",
                Severity.ACT,
                Duration.ofMinutes(10),
                2,
                true,
                new Finding(
                        new About(null, null, null, new ActivityId("linkedin:share:1")),
                        "Write five replies first",
                        "announcing again",
                        "People listen to those who listen.",
                        List.of(share, post),
                        List.of()));
    }

    /** One rule that has the same to say about many. */
    static Advice repeated(LocalDate asOf, int times) {
        return repeated(asOf, times, "Answer");
    }

    static Advice repeated(LocalDate asOf, int times, String action) {
        return new Advice(
                FakeSituation.at(asOf),
                List.of(),
                new GuestLikeness(null, List.of()),
                IntStream.rangeClosed(1, times)
                        .mapToObj(n -> unanswered("c" + n, "Guest " + n, action))
                        .toList(),
                List.of(inForce()),
                List.of(),
                List.of());
    }

    private static Recommendation unanswered(String contact, String name, String action) {
        return new Recommendation(
                "2c3d",
                "org.example.house/interactive.unanswered",
                "Somebody waits",
                "interactive",
                Severity.NOTICE,
                null,
                1,
                false,
                new Finding(
                        new About(new ContactId(contact), name, "Northgate", null),
                        action + " " + name,
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    static RuleDescription rule(String id, boolean on) {
        return new RuleDescription(
                id,
                "Announcements only",
                "interactive",
                Severity.ACT,
                Duration.ofMinutes(10),
                SubjectKind.SITUATION,
                Duration.ofDays(90),
                Duration.ofDays(14),
                on,
                List.of(
                        new Parameter("maxBroadcast", 0.8, 0.5, 1.0),
                        new Parameter("words", List.of("proud"), null, null)),
                java.util.Set.of("publicActs", "broadcastShare"));
    }

    static RuleSet house() {
        return FakeRuleSet.of("org.example.house", FakeRule.speaking(rule("interactive.loud", true)));
    }

    static RuleSetStatus inForce() {
        return new RuleSetStatus(
                house(),
                RuleSetStatus.State.IN_FORCE,
                List.of(
                        status("interactive.loud", true, Severity.IMPROVE, null),
                        status("interactive.off", false, Severity.ACT, null),
                        status("interactive.tired", true, Severity.ACT, "teamSpirit")),
                List.of());
    }

    private static RuleSetStatus.RuleStatus status(String id, boolean on, Severity severity, @Nullable String asleep) {
        return new RuleSetStatus.RuleStatus(rule(id, on), on, severity, severity != Severity.ACT, asleep);
    }

    static RuleSetStatus refused() {
        return new RuleSetStatus(
                FakeRuleSet.refused("org.example.torn", PROBLEM),
                RuleSetStatus.State.REFUSED,
                List.of(),
                List.of(PROBLEM));
    }
}
