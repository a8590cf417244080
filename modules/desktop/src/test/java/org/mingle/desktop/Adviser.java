package org.mingle.desktop;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Unit;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.Score;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Standing;
import org.mingle.api.rules.SubjectKind;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

/** Advice as a coach could give it, for tests that show it. */
public final class Adviser {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private Adviser() {}

    public static GuestType guest(String id, String title) {
        return new GuestType() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public String portrait() {
                return "What the " + title + " is like.";
            }

            @Override
            public OptionalDouble membership(Standing standing) {
                return OptionalDouble.empty();
            }
        };
    }

    /** Returns a likeness: the best guest, then pairs of guest and value, which may be null. */
    public static GuestLikeness likeness(@Nullable String best, Object... pairs) {
        GuestType winner = null;
        List<GuestLikeness.Membership> members = new java.util.ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String id = (String) pairs[i];
            GuestType type = guest(id, "The " + Character.toUpperCase(id.charAt(0)) + id.substring(1));
            members.add(new GuestLikeness.Membership(type, (Double) pairs[i + 1]));
            winner = id.equals(best) ? type : winner;
        }
        return new GuestLikeness(winner, members);
    }

    public static Score score(@Nullable Integer score, Score.Part... parts) {
        return new Score(
                new Principle("interactive", "Interactive", "Hold conversations.", List.of(), null),
                score,
                20,
                List.of(parts));
    }

    public static Score.Part part(String metric, double of, double value, @Nullable Double points) {
        return new Score.Part(
                new Measure(metric, of, 0.5, 1.0, 0.0, null),
                new Measurement(value, Unit.RATIO, 20, 5, null, null, List.of(new SourceRow("Comments.csv", 7))),
                points);
    }

    public static Recommendation recommendation(String id, boolean today, Severity severity, String action) {
        Evidence post = new Evidence(
                "post",
                Instant.parse("2026-10-30T09:00:00Z"),
                "We are proud to announce our new grinder",
                URI.create("https://example.org/1"),
                null,
                new SourceRow("Shares.csv", 12));
        return new Recommendation(
                id,
                "org.example.house/" + id,
                "The room hears announcements only",
                "interactive",
                severity,
                Duration.ofMinutes(10),
                1,
                today,
                new Finding(
                        About.NOTHING,
                        action,
                        "announcing one more thing",
                        "People listen to those who listen.",
                        List.of(post),
                        List.of()));
    }

    public static RuleSetStatus inForce(String id) {
        RuleDescription rule = RuleDescription.of(
                "interactive.shouter",
                "The room hears announcements only",
                "interactive",
                Severity.ACT,
                SubjectKind.SITUATION);
        return new RuleSetStatus(
                FakeRuleSet.of(id),
                RuleSetStatus.State.IN_FORCE,
                List.of(new RuleSetStatus.RuleStatus(rule, true, Severity.ACT, true, null)),
                List.of());
    }

    public static RuleSetStatus refused(String id, Problem problem) {
        return new RuleSetStatus(
                FakeRuleSet.refused(id, problem), RuleSetStatus.State.REFUSED, List.of(), List.of(problem));
    }

    /** Returns what the coach says of somebody who shouts. */
    public static Advice shouter(String action) {
        FakeSituation situation = FakeSituation.at(TODAY)
                .tie(TieBuilder.with(Samples.contact("Joaquín Hale"))
                        .strength(43)
                        .stage(Stage.LIKE)
                        .build());
        return new Advice(
                situation,
                List.of(score(38, part("replyRate", 30, 0.185, 11.1), part("questionShare", 15, 0.2, 6.0))),
                likeness("shouter", "hider", null, "shouter", 0.62, "flitter", 0.2),
                List.of(
                        recommendation("one", true, Severity.ACT, action),
                        recommendation("two", false, Severity.NOTICE, "Ask one question a week")),
                List.of(inForce("org.example.house")),
                List.of(),
                List.of(new Advice.Missing("org.example.house/quality.flitter", "oneTouchShare")));
    }
}
