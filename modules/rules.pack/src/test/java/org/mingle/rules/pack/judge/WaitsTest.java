package org.mingle.rules.pack.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.Mark;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

/** Whose turn it is, as packs see it. */
class WaitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant INVITED = Instant.parse("2026-02-01T12:00:00Z");
    private static final Contact ADA = Samples.contact("Ada Lovelace");

    private static final Contact STRANGER = new Contact(
            ADA.id(), ADA.name(), ADA.accounts(), ADA.affiliation(), false, null, Set.of(), "", ADA.source());

    private final FakeSituation situation = FakeSituation.at(DAY);

    private static Activity invitation(@Nullable String note) {
        return Activity.builder("i1", Network.LINKEDIN, Kind.INVITATION, INVITED, new SourceRow("Invitations.csv", 4))
                .text(note)
                .privately()
                .receivedFrom(Samples.party(ADA))
                .build();
    }

    private List<Finding> pending(TieBuilder tie) {
        FakeSituation beside = FakeSituation.at(DAY).tie(tie.build());
        situation.activities().forEach(beside::activity);
        return pending(beside);
    }

    private List<Finding> pending() {
        return pending(situation);
    }

    private static List<Finding> pending(FakeSituation situation) {
        Pack pack = Read.rule(
                "when", "activities.exists(a, a.pending)",
                "do", "\"Answer {activities.filter(a, a.pending)[0].by}\"",
                "because", "activities.filter(a, a.pending)",
                "params", null,
                "examples", """

                      - given: { activities: [{ pending: true }] }
                        fires: true
                      - given: { activities: [{ pending: false }] }
                        fires: false
                """);
        assertThat(Read.problems(pack)).isEmpty();
        return pack.rules()
                .get(0)
                .judge(Subject.of(situation), Settings.STANDARD)
                .findings();
    }

    private static TieBuilder until(LocalDate last, Contact contact) {
        return TieBuilder.with(contact).lastContact(last);
    }

    @Test
    void anInvitationWaitsAndSaysWhose() {
        situation.activity(invitation(null));
        assertThat(pending()).singleElement().satisfies(finding -> {
            assertThat(finding.action()).isEqualTo("Answer Ada Lovelace");
            assertThat(finding.because()).extracting(Evidence::text).containsExactly("Ada Lovelace");
            assertThat(finding.because())
                    .extracting(row -> String.valueOf(row.source()))
                    .containsExactly("Invitations.csv:4");
        });
    }

    @Test
    void aNoteStandsBesideTheName() {
        situation.activity(invitation("We met in Bath."));
        assertThat(pending().get(0).because())
                .extracting(Evidence::text)
                .containsExactly("Ada Lovelace: We met in Bath.");
    }

    @Test
    void whoIsAContactWaitsNoMore() {
        situation.activity(invitation(null)).tie(until(DAY.minusYears(1), ADA).build());
        assertThat(pending()).isEmpty();
    }

    @Test
    void wordsSinceAreAnAnswerAndEarlierOnesAreNone() {
        LocalDate invited = LocalDate.ofInstant(INVITED, ZoneOffset.UTC);
        situation.activity(invitation(null));
        assertThat(pending(until(invited.minusDays(3), STRANGER))).hasSize(1);
        assertThat(pending(until(invited.plusDays(3), STRANGER))).isEmpty();
    }

    @Test
    void whatTheOwnerSentWaitsForOthers() {
        situation.activity(
                Activity.builder("i2", Network.LINKEDIN, Kind.INVITATION, INVITED, new SourceRow("Invitations.csv", 5))
                        .privately()
                        .with(List.of(Samples.party(ADA)))
                        .build());
        assertThat(pending()).isEmpty();
    }

    private String ended(Activity last, @Nullable Boolean question, Set<Act> acts, Mark... marks) {
        Pack pack = Read.rule(
                "subject", "tie",
                "when", "has(tie.lastSent) && tie.turns >= 2",
                "do",
                        "\"{tie.lastSent ? 'sent' : 'received'} {has(tie.lastAsks) ? (tie.lastAsks ? 'asks' : 'ends') : 'unknown'}\"",
                "because", "tie",
                "params", null,
                "examples", """

                      - given: { tie: { lastSent: true, turns: 4 } }
                        fires: true
                      - given: { tie: { lastSent: true, turns: 1 } }
                        fires: false
                """);
        PostAnalysis plain = Samples.analysis(5);
        PostAnalysis analysis = new PostAnalysis(
                "en",
                5,
                1,
                acts,
                question,
                false,
                0.0,
                0.0,
                false,
                false,
                false,
                0,
                0,
                0.0,
                0.0,
                plain.ari(),
                null,
                List.of(marks));
        FakeSituation seen = FakeSituation.at(DAY).activity(last, analysis);
        return pack.rules()
                .get(0)
                .judge(Subject.of(seen, TieBuilder.with(ADA).build()), Settings.STANDARD)
                .findings()
                .get(0)
                .action();
    }

    private static Activity said(String text) {
        return Samples.messageTo(ADA, "last-" + ADA.id(), INVITED, text).build();
    }

    @Test
    void aTalkEndsWithAQuestionARequestANextStepOrNone() {
        EnumSet<Act> none = EnumSet.noneOf(Act.class);
        assertThat(ended(said("That is all."), false, none)).isEqualTo("sent ends");
        assertThat(ended(said("And you there?"), true, none)).isEqualTo("sent asks");
        assertThat(ended(said("Please send it."), false, EnumSet.of(Act.REQUEST)))
                .isEqualTo("sent asks");
        assertThat(ended(said("See you on Monday."), false, none, new Mark(0, 10, "nextstep", "see you on")))
                .isEqualTo("sent asks");
        assertThat(ended(said("In another language."), null, none)).isEqualTo("sent unknown");
        Activity theirs = Samples.messageFrom(ADA, "last-" + ADA.id(), INVITED, "That is all.")
                .build();
        assertThat(ended(theirs, false, none)).isEqualTo("received ends");
    }

    @Test
    void howATalkEndedIsUnknownWithoutItsTextAndWhereNobodyTalked() {
        EnumSet<Act> none = EnumSet.noneOf(Act.class);
        Activity withheld = Activity.builder(
                        "last-" + ADA.id(), Network.LINKEDIN, Kind.MESSAGE, INVITED, new SourceRow("messages.csv", 9))
                .privately()
                .with(List.of(Samples.party(ADA)))
                .words(12)
                .build();
        assertThat(ended(withheld, false, none)).isEqualTo("sent unknown");
        Activity praise = Activity.builder(
                        "last-" + ADA.id(), Network.LINKEDIN, Kind.RECOMMENDATION, INVITED, new SourceRow("r.csv", 2))
                .text("She is good.")
                .with(List.of(Samples.party(ADA)))
                .build();
        assertThat(ended(praise, false, none)).isEqualTo("sent unknown");
    }
}
