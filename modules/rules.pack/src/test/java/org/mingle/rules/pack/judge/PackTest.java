package org.mingle.rules.pack.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Remark;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Standing;
import org.mingle.api.rules.Subject;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.workspace.Coverage;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

final class PackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-02-28T12:00:00Z");

    private static FakeSituation loud() {
        return FakeSituation.at(DAY).metric("publicActs", 20).metric("broadcastShare", 0.9);
    }

    private static Judgement judge(Pack pack, Subject subject) {
        assertThat(Read.problems(pack)).isEmpty();
        return pack.rules().get(0).judge(subject, Settings.STANDARD);
    }

    private static Finding finding(Pack pack, Subject subject) {
        return judge(pack, subject).findings().get(0);
    }

    @Test
    void theExampleOfTheFormatLoadsAndItsExamplesPass() {
        Pack pack = Read.pack(Read.HOUSE);
        assertThat(pack.refused()).isFalse();
        assertThat(Read.problems(pack)).isEmpty();
        assertThat(pack.id()).isEqualTo("org.example.house");
        RuleDescription rule = pack.rules().get(0).description();
        assertThat(rule.id()).isEqualTo("interactive.shouter");
        assertThat(rule.title()).isEqualTo("Shouter");
        assertThat(rule.severity()).isEqualTo(Severity.ACT);
        assertThat(rule.effort()).isEqualTo(Duration.ofMinutes(10));
        assertThat(rule.window()).isEqualTo(Duration.ofDays(90));
        assertThat(rule.metrics()).containsExactlyInAnyOrder("publicActs", "broadcastShare");
        assertThat(pack.test()).hasSize(2).allMatch(ExampleResult::passed);
    }

    @Test
    void aRuleThatHoldsSaysWhatRatherThanWhatAndWhy() {
        FakeSituation situation = loud();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add("post " + i);
            situation.activity(
                    Samples.post("p" + i, NOON.minusSeconds(i), "post " + i).build());
        }
        situation.activity(
                Samples.messageTo(Samples.contact("Ada"), "m", NOON, "private").build());
        Finding finding = finding(Read.pack(Read.HOUSE), Subject.of(situation));
        assertThat(finding.action()).isEqualTo("For the next five posts, write five replies first");
        assertThat(finding.ratherThan()).isEqualTo("announcing one more thing to the whole room");
        assertThat(finding.because()).extracting(Evidence::text).containsExactlyElementsOf(texts.subList(0, 10));
        assertThat(finding.because()).extracting(Evidence::kind).containsOnly("post");
        assertThat(finding.because()).extracting(Evidence::source).doesNotContainNull();
    }

    @Test
    void aRuleThatDoesNotHoldIsSilent() {
        assertThat(judge(Read.pack(Read.HOUSE), Subject.of(loud().metric("broadcastShare", 0.2)))
                        .findings())
                .isEmpty();
    }

    @Test
    void anAbsentMetricIsNotEnoughData() {
        Judgement judgement =
                judge(Read.pack(Read.HOUSE), Subject.of(FakeSituation.at(DAY).metric("publicActs", 20)));
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.missing()).isEqualTo("broadcastShare");
    }

    @Test
    void profilesChangeParameters() {
        Judgement judgement = Read.pack(Read.HOUSE)
                .rules()
                .get(0)
                .judge(Subject.of(loud()), new Settings(Map.of("maxBroadcast", 0.95)));
        assertThat(judgement.findings()).isEmpty();
    }

    @Test
    void metricsAreEvidenceWithTheirValue() {
        List<Evidence> because = finding(Read.rule("because", "metrics.broadcastShare"), Subject.of(loud()))
                .because();
        assertThat(because).hasSize(1);
        assertThat(because.get(0).kind()).isEqualTo("metric");
        assertThat(because.get(0).value()).isEqualTo(0.9);
        assertThat(finding(Read.rule("because", null), Subject.of(loud())).because())
                .extracting(Evidence::value)
                .containsExactly(0.9, 20.0);
    }

    /** "91 in 100 of your messages" is believed by who sees two of them. */
    @Test
    void aShareThatIsTheOnlyEvidenceIsShownWithTheActsThatItRestsOn() {
        FakeSituation situation = FakeSituation.at(DAY)
                .metric("publicActs", 20)
                .metric(
                        "broadcastShare",
                        Measurement.share(18, 20, 5)
                                .resting(List.of(new SourceRow("Shares.csv", 9), new SourceRow("outbox.json", 1))))
                .activity(Activity.builder("n1", Network.MASTODON, Kind.POST, NOON, new SourceRow("outbox.json", 1))
                        .text("In one line with")
                        .build())
                .activity(Activity.builder("n2", Network.MASTODON, Kind.REPLY, NOON, new SourceRow("outbox.json", 1))
                        .text("something else")
                        .build())
                .activity(Activity.builder("p1", Network.LINKEDIN, Kind.POST, NOON, new SourceRow("Shares.csv", 2))
                        .text("Not counted")
                        .build())
                .activity(Activity.builder("p2", Network.LINKEDIN, Kind.POST, NOON, new SourceRow("Shares.csv", 9))
                        .text("Counted")
                        .build());
        assertThat(finding(Read.rule("because", "metrics.broadcastShare"), Subject.of(situation))
                        .because())
                .extracting(Evidence::kind, Evidence::source)
                .containsExactly(
                        tuple("metric", new SourceRow("Shares.csv", 9)), tuple("post", new SourceRow("Shares.csv", 9)));
        assertThat(finding(
                                Read.rule("because", "[metrics.broadcastShare, metrics.publicActs]"),
                                Subject.of(situation.over(Duration.ofDays(30))))
                        .because())
                .extracting(Evidence::kind)
                .containsOnly("metric");
    }

    @Test
    void whoVouchedForThePersonIsNamedThoughTheySaidNoWord() {
        FakeSituation situation = loud().activity(Activity.builder(
                        "e1", Network.LINKEDIN, Kind.ENDORSEMENT, NOON, new SourceRow("Endorsements.csv", 3))
                .receivedFrom(Samples.party(Samples.contact("Ada Lovelace")))
                .detail("Bookkeeping")
                .build());
        assertThat(finding(Read.rule("because", "activities"), Subject.of(situation))
                        .because())
                .extracting(Evidence::text)
                .containsExactly("Ada Lovelace: Bookkeeping");
    }

    @Test
    void aPostThatIsANearCopyKnowsOfWhich() {
        Activity first =
                Samples.post("p1", NOON.minusSeconds(60), "The same again").build();
        Activity second = Samples.post("p2", NOON, "The same again").build();
        FakeSituation situation = loud().activity(second).activity(first).duplicate(second.id(), first.id());
        assertThat(finding(Read.rule("because", "activities.filter(a, has(a.duplicateOf))"), Subject.of(situation))
                        .because())
                .extracting(Evidence::at)
                .containsExactly(NOON);
    }

    @Test
    void sentencesAreFilledIn() {
        Pack pack = Read.rule(
                "do", "'Write {metrics.publicActs} replies, {{not posts}, for {metrics.broadcastShare / 3}'",
                "why", "\"{params.maxBroadcast >= 1 ? 'All' : 'Most'} of it, by {asOf}\"");
        Finding finding = finding(pack, Subject.of(loud()));
        assertThat(finding.action()).isEqualTo("Write 20 replies, {not posts}, for 0.3");
        assertThat(finding.why()).isEqualTo("Most of it, by 2026-03-01");
    }

    @Test
    void aRuleOverTiesIsAboutThePerson() {
        String examples = """

                      - given: { tie: { strength: 70, daysOverdue: 5 } }
                        fires: true
                      - given: { tie: { strength: 70, daysOverdue: 0 } }
                        fires: false
                """;
        Pack pack = Read.rule(
                "subject",
                "tie",
                "when",
                "tie.daysOverdue > 0 && tie.stage != 'stranger'",
                "do",
                "Write to {tie.name}",
                "because",
                null,
                "params",
                null,
                "examples",
                examples);
        assertThat(Read.problems(pack)).isEmpty();
        var ada = Samples.contact("Ada Lovelace");
        FakeSituation situation = FakeSituation.at(DAY)
                .activity(Activity.builder(
                                "last-" + ada.id(),
                                Network.LINKEDIN,
                                Kind.ENDORSEMENT,
                                Instant.parse("2026-03-02T09:00:00Z"),
                                new SourceRow("Endorsements.csv", 7))
                        .text("Bookkeeping")
                        .build());
        var tie = TieBuilder.with(ada).stage(Stage.LIKE).overdue(30, 5).build();
        Finding finding = finding(pack, Subject.of(situation, tie));
        assertThat(finding.action()).isEqualTo("Write to Ada Lovelace");
        assertThat(finding.about().contact()).isEqualTo(tie.contact().id());
        assertThat(finding.because()).extracting(Evidence::kind).containsExactly("contact", "endorsement");
        assertThat(finding.because().get(1).text()).isEqualTo("Bookkeeping");
    }

    @Test
    void nobodyIsSilentOfWhomTheExportsTellOneSideOnly() {
        String examples = """

                      - given: { tie: { received: 0 } }
                        fires: true
                      - given: { tie: { sent: 9 } }
                        fires: false
                """;
        Pack pack = Read.rule(
                "subject",
                "tie",
                "when",
                "has(tie.received) && tie.received == 0",
                "do",
                "Let {tie.name} be",
                "because",
                null,
                "params",
                null,
                "examples",
                examples);
        Tie silent = TieBuilder.with(Samples.contact("Ada Lovelace")).acts(0, 9).build();
        FakeSituation mastodon = FakeSituation.at(DAY).covers(told(Network.MASTODON));
        assertThat(judge(pack, Subject.of(mastodon, silent)).findings()).isEmpty();
        FakeSituation linkedIn = FakeSituation.at(DAY).covers(told(Network.LINKEDIN));
        assertThat(finding(pack, Subject.of(linkedIn, silent)).action()).isEqualTo("Let Ada Lovelace be");
    }

    private static Coverage told(Network network) {
        return new Coverage(network, Kind.MESSAGE, null, DAY, "messages");
    }

    @Test
    void anExampleThatFailsIsListedAndRefusesNothing() {
        Pack pack = Read.rule("when", "metrics.publicActs >= params.minActs && metrics.broadcastShare >= 0.2");
        assertThat(pack.refused()).isFalse();
        assertThat(pack.rules()).hasSize(1);
        assertThat(Read.problems(pack))
                .containsExactly(
                        "house.rules.yaml:18:9: example 2 of interactive.shouter should stay silent, but speaks");
    }

    @Test
    void anExampleThatLacksDataFailsWhicheverItIs() {
        Pack pack = Read.rule("when", "metrics.publicActs >= params.minActs && metrics.replyRate < 0.2");
        assertThat(pack.test()).noneMatch(ExampleResult::passed);
        assertThat(Read.problems(pack))
                .containsExactly(
                        "house.rules.yaml:16:9: example 1 of interactive.shouter ends in not enough data: metrics.replyRate",
                        "house.rules.yaml:18:9: example 2 of interactive.shouter ends in not enough data: metrics.replyRate");
    }

    @Test
    void principlesAndGuestsAreDeclared() {
        Pack pack = Read.pack(Read.HOUSE.replace("rules:\n", """
                principles:
                  - id: active
                    title: Active
                    creed: Say something.
                    nothingWhen: publicActs
                    measures:
                      - { metric: activeWeeks, of: 30, band: [0.5, null], zero: [0, null] }
                      - { metric: burstiness, of: 20, band: [-1, 0], zero: [null, 1] }
                guests:
                  - { id: hider, membership: "metrics.publicActs < 2 ? min(1, metrics.privateActs / 15) : 0" }
                  - { id: wallflower, title: The Wallflower, membership: (1 - scores.active) * (1 - guests.hider) }
                rules:
                """));
        assertThat(Read.problems(pack)).isEmpty();
        assertThat(pack.principles())
                .containsExactly(new Principle(
                        "active",
                        "Active",
                        "Say something.",
                        List.of(
                                new Measure("activeWeeks", 30, 0.5, null, 0.0, null),
                                new Measure("burstiness", 20, -1.0, 0.0, null, 1.0)),
                        "publicActs"));
        FakeSituation quiet = FakeSituation.at(DAY).metric("publicActs", 1).metric("privateActs", 3);
        assertThat(pack.guests().get(0).membership(new Standing(quiet, Map.of(), Map.of())))
                .isEqualTo(OptionalDouble.of(0.2));
        assertThat(pack.guests().get(1).membership(new Standing(quiet, Map.of("active", 0.25), Map.of("hider", 0.2))))
                .hasValueCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(pack.guests().get(1).membership(new Standing(quiet, Map.of(), Map.of("hider", 0.2))))
                .isEmpty();
        assertThat(pack.guests().get(1).title()).isEqualTo("The Wallflower");
    }

    @Test
    void declaredMetricsMayComeLater() {
        String text = Read.HOUSE
                .replace("rules:\n", "uses: { teamSpirit: ratio }\nrules:\n")
                .replace("metrics.broadcastShare >=", "metrics.teamSpirit <")
                .replace("broadcastShare:", "teamSpirit:")
                .replace("teamSpirit: 0.3", "teamSpirit: 0.95");
        Pack pack = Read.pack(text.replace("teamSpirit: 0.9 }", "teamSpirit: 0.1 }"));
        assertThat(Read.problems(pack)).isEmpty();
        assertThat(pack.rules().get(0).description().metrics()).containsExactlyInAnyOrder("publicActs", "teamSpirit");
    }

    @Test
    void aContributedMetricIsAMistakeUntilItIsThere() {
        String text = Read.HOUSE.replace("broadcastShare", "teamSpirit");
        assertThat(Read.pack(text).refused()).isTrue();
        List<String> more = new ArrayList<>(Read.METRICS);
        more.add("teamSpirit");
        assertThat(Read.all(Map.of("house.rules.yaml", text), more, null).get(0).refused())
                .isFalse();
    }

    @Test
    void filesWithOneIdAreOnePackAndTextsMayStandApart() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.rules.yaml", "format: mingle.rules/1\nid: org.example.house\ntitle: House\nversion: 2.1.0\n");
        files.put("interactive.rules.yaml", Read.text("do", null).replace("title: House rules\n", ""));
        files.put("texts_en.properties", "interactive.shouter.do=Write {metrics.publicActs} replies\n");
        List<Pack> packs = Read.all(files, Read.METRICS, null);
        assertThat(packs).hasSize(1);
        assertThat(packs.get(0).version()).isEqualTo("2.1.0");
        assertThat(finding(packs.get(0), Subject.of(loud())).action()).isEqualTo("Write 20 replies");
        files.put("texts_en.properties", "# ours\ninteractive.shouter.doo=x\n");
        assertThat(Read.problems(Read.all(files, Read.METRICS, null).get(0)))
                .contains("texts_en.properties:2:1: 'interactive.shouter.doo' belongs to no rule; did you mean"
                        + " 'interactive.shouter.do'?");
    }

    @Test
    void aPostKnowsWhichOneItRepeats() {
        String examples = """

                      - given: { post: { text: the best, duplicateOf: "https://example.org/1" } }
                        fires: true
                      - given: { post: { text: the best } }
                        fires: false
                """;
        Pack pack = Read.rule(
                "subject", "post",
                "when", "has(post.duplicateOf)",
                "do", "Say it in other words than {post.duplicateOf}",
                "because", "post",
                "params", null,
                "examples", examples);
        assertThat(Read.problems(pack)).isEmpty();
        var first = Samples.post("p1", NOON, "again")
                .url(URI.create("https://example.org/1"))
                .build();
        var plain = Samples.post("p2", NOON, "and again").build();
        var again = Samples.post("p3", NOON, "again").build();
        FakeSituation situation = FakeSituation.at(DAY).activity(plain).activity(first);
        Subject subject = Subject.of(situation, again, Samples.analysis(1));
        assertThat(judge(pack, subject).findings()).isEmpty();
        situation.duplicate(again.id(), first.id());
        assertThat(finding(pack, subject).action()).isEqualTo("Say it in other words than https://example.org/1");
        situation.duplicate(again.id(), plain.id());
        assertThat(finding(pack, subject).action()).as("without an address").isEqualTo("Say it in other words than p2");
    }

    @Test
    void aDraftGetsRemarksWhereTheMarksAre() {
        String examples = """

                      - given: { post: { text: the best, superlatives: 3 } }
                        fires: true
                      - given: { post: { text: good, superlatives: 0 } }
                        fires: false
                """;
        Pack pack = Read.rule(
                "subject",
                "post",
                "when",
                "post.superlatives >= 1",
                "because",
                "post.marks.filter(m, m.trait == 'superlative')",
                "params",
                null,
                "examples",
                examples);
        assertThat(Read.problems(pack)).isEmpty();
        var analysis = new org.mingle.api.analysis.PostAnalysis(
                "en",
                2,
                1,
                java.util.Set.of(),
                false,
                false,
                0.0,
                0.0,
                false,
                false,
                false,
                0,
                1,
                0.0,
                0.0,
                1.0,
                null,
                List.of(
                        new org.mingle.api.analysis.Mark(4, 8, "superlative", "best"),
                        new org.mingle.api.analysis.Mark(0, 3, "claim", "the")));
        Finding finding = finding(
                pack,
                Subject.of(
                        FakeSituation.at(DAY),
                        Samples.post("p", NOON, "the best").build(),
                        analysis));
        assertThat(finding.remarks()).hasSize(1);
        assertThat(finding.remarks().get(0).from()).isEqualTo(4);
        assertThat(finding.because()).extracting(Evidence::kind).containsExactly("post");
        assertThat(pack.rules().get(0).description().subject()).isEqualTo(SubjectKind.POST);
    }

    @Test
    void aDraftGetsRemarksWhereThePatternsOfTheConditionFindSomething() {
        String examples = """

                      - given: { post: { text: Room 12 and room 7. } }
                        fires: true
                      - given: { post: { text: Rooms. } }
                        fires: false
                """;
        String numbers = "has(post.text) && (post.text.matches(\"[0-9]+\") || post.text.matches(\"room 7\"))";
        String negated = numbers + " && !(post.text.matches(\"hall\"))";
        Pack pack =
                Read.rule("subject", "post", "when", negated, "because", "post", "params", null, "examples", examples);
        Subject draft = Subject.of(
                FakeSituation.at(DAY),
                Samples.post("p", NOON, "\uD83D\uDEAA Room 12 and room 7.").build(),
                Samples.analysis(5));
        assertThat(finding(pack, draft).remarks())
                .extracting(Remark::from, Remark::to)
                .as("room 7 holds the 7, and a door is two units long")
                .containsExactly(tuple(8, 10), tuple(15, 21));
    }

    @Test
    void aConditionWithoutPatternsSpeaksOfTheWholeDraft() {
        String examples = """

                      - given: { post: { text: Rooms. } }
                        fires: true
                      - given: { post: { text: Room 12. } }
                        fires: false
                """;
        Pack pack = Read.rule(
                "subject",
                "post",
                "when",
                "has(post.text) && !post.text.matches(\"[0-9]\")",
                "because",
                "post",
                "params",
                null,
                "examples",
                examples);
        Subject draft = Subject.of(
                FakeSituation.at(DAY), Samples.post("p", NOON, "Rooms.").build(), Samples.analysis(1));
        assertThat(finding(pack, draft).remarks())
                .extracting(Remark::from, Remark::to)
                .containsExactly(tuple(0, 6));
    }
}
