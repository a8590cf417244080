package org.mingle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Company;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.SubjectKind;
import org.mingle.testing.FakeRule;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

class RankingTest {
    private static final Contact ANN = Samples.contact("Ann Archer");
    private static final Contact BEN = Samples.contact("Ben Baker");
    private static final Contact CAT = Samples.contact("Cat Cooper");

    private static FakeRule aboutPeople(String id, Contact... people) {
        return new FakeRule(Coaching.rule(id, SubjectKind.TIE), (subject, settings) -> {
            Contact contact = subject.tie().contact();
            return List.of(people).contains(contact)
                    ? Judgement.of(FakeRule.finding(new About(contact.id(), contact.name(), null, null)))
                    : Judgement.SILENT;
        });
    }

    private static FakeRule dated(String id, String at) {
        return new FakeRule(
                Coaching.rule(id),
                (subject, settings) -> Judgement.of(FakeRule.finding(
                        About.NOTHING, new Evidence("post", Instant.parse(at), "text", null, null, null))));
    }

    private static List<Recommendation> advice(FakeRule... rules) {
        FakeSituation situation = FakeSituation.at(Coaching.AS_OF)
                .tie(TieBuilder.with(CAT).strength(80).build())
                .tie(TieBuilder.with(ANN).strength(40).build())
                .tie(TieBuilder.with(BEN).strength(20).build());
        return new Coaching(situation)
                .with(FakeRuleSet.of("org.set", rules))
                .advice()
                .recommendations();
    }

    private static List<String> names(List<Recommendation> advice) {
        return advice.stream()
                .map(each -> each.rule().replace("org.set/", "") + " "
                        + each.finding().about().contactName())
                .toList();
    }

    @Test
    void putsTheStrongestTieFirst() {
        assertThat(names(advice(aboutPeople("quality.a", ANN, BEN, CAT))))
                .containsExactly("quality.a Cat Cooper", "quality.a Ann Archer", "quality.a Ben Baker");
    }

    @Test
    void putsTheFreshestFirst() {
        List<Recommendation> advice =
                advice(dated("active.a", "2026-08-01T10:00:00Z"), dated("active.b", "2026-10-30T10:00:00Z"));
        assertThat(advice).extracting(Recommendation::rule).containsExactly("org.set/active.b", "org.set/active.a");
        assertThat(advice.get(1).priority()).isGreaterThan(0);
    }

    @Test
    void choosesThreeForTodayOneForEachPrincipleAndPerson() {
        List<Recommendation> advice = advice(
                aboutPeople("active.a", CAT),
                aboutPeople("interactive.b", CAT, ANN),
                aboutPeople("quality.c", BEN),
                aboutPeople("quality.d", BEN),
                FakeRule.speaking(Coaching.rule("personal.e")));
        assertThat(advice).hasSize(6);
        assertThat(names(advice.stream().filter(Recommendation::today).toList()))
                .containsExactly("active.a Cat Cooper", "personal.e null", "interactive.b Ann Archer");
    }

    @Test
    void givesEveryPieceOfAdviceItsOwnNameAndTheSameTomorrow() {
        List<String> ids = advice(aboutPeople("quality.a", ANN, BEN, CAT), aboutPeople("quality.b", ANN)).stream()
                .map(Recommendation::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(4);
        assertThat(advice(aboutPeople("quality.a", ANN)))
                .extracting(Recommendation::id)
                .isSubsetOf(ids);
    }

    @Test
    void tellsTwoFindingsAboutTheSameApart() {
        FakeRule twice = new FakeRule(
                Coaching.rule("active.twice"),
                (subject, settings) ->
                        new Judgement(List.of(FakeRule.finding(About.NOTHING), FakeRule.finding(About.NOTHING)), null));
        assertThat(advice(twice))
                .extracting(Recommendation::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static Company company(String name, @Nullable WatchRole role) {
        return new Company(name, role, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Contact at(String name, String company) {
        Contact one = Samples.contact(name);
        return new Contact(
                one.id(),
                one.name(),
                one.accounts(),
                new Affiliation(company, "Baker"),
                true,
                one.connectedOn(),
                one.tags(),
                one.note(),
                one.source());
    }

    @Test
    void putsAClientBeforeProspectPartnerCompetitorAndTheOthers() {
        String[] names = {"Elsewhere", "Rival", "Ally", "Hope", "Bread"};
        FakeRule all = new FakeRule(
                Coaching.rule("active.all"),
                (subject, settings) -> new Judgement(
                        Stream.of(names)
                                .map(name -> FakeRule.finding(new About(null, null, name, null)))
                                .toList(),
                        null));
        FakeSituation situation = FakeSituation.at(Coaching.AS_OF)
                .company(company("Elsewhere", null))
                .company(company("Rival", WatchRole.COMPETITOR))
                .company(company("Ally GmbH", WatchRole.PARTNER))
                .company(company("Hope", WatchRole.PROSPECT))
                .company(company("Bread", WatchRole.CLIENT));
        assertThat(new Coaching(situation)
                        .with(FakeRuleSet.of("org.set", all))
                        .advice()
                        .recommendations())
                .extracting(each -> each.finding().about().company())
                .containsExactly("Bread", "Hope", "Ally", "Rival", "Elsewhere");
    }

    @Test
    void putsAFaintTieAtAClientBeforeAMiddlingOneElsewhereButNotBeforeTheClosest() {
        Contact client = at("Dan Draper", "Bread AG");
        FakeSituation situation = FakeSituation.at(Coaching.AS_OF)
                .company(company("Bread", WatchRole.CLIENT))
                .tie(TieBuilder.with(CAT).strength(95).build())
                .tie(TieBuilder.with(ANN).strength(40).build())
                .tie(TieBuilder.with(client).strength(5).build());
        assertThat(names(new Coaching(situation)
                        .with(FakeRuleSet.of("org.set", aboutPeople("quality.a", ANN, CAT, client)))
                        .advice()
                        .recommendations()))
                .containsExactly("quality.a Cat Cooper", "quality.a Dan Draper", "quality.a Ann Archer");
    }
}
