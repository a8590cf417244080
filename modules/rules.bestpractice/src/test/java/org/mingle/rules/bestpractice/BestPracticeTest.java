package org.mingle.rules.bestpractice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.analysis.Voice;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Standing;
import org.mingle.api.rules.Subject;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Coverage;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.judge.CheckedCache;
import org.mingle.rules.pack.judge.Pack;
import org.mingle.rules.pack.judge.PackReading;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.RuleSetContractTest;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

class BestPracticeTest extends RuleSetContractTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "META-INF", "mingle");
    private static final RuleSet PACK = read();

    private static RuleSet read() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> metrics =
                Arrays.stream(StandardMetric.values()).map(StandardMetric::id).toList();
        PackReading reading = new PackReading(new Engine(), new CheckedCache(null), "1.0.0");
        List<Pack> packs = reading.read(files, "bundle org.mingle.rules.bestpractice", metrics);
        assertThat(packs).hasSize(1);
        return packs.get(0);
    }

    @Override
    protected RuleSet ruleSet() {
        return PACK;
    }

    @Override
    protected Situation speaking() {
        FakeSituation situation = FakeSituation.at(LocalDate.of(2026, 11, 1))
                .metric("publicActs", 20)
                .metric("broadcastShare", 0.95)
                .tie(TieBuilder.with(Samples.contact("Ann Archer"))
                        .strength(70)
                        .overdue(7, 12)
                        .build());
        for (int day = 9; day > 0; day--) {
            Instant at = Instant.parse("2026-10-0" + day + "T09:00:00Z");
            situation.activity(Samples.post("post-" + day, at, "Number " + day + " is here.")
                    .build());
        }
        return situation;
    }

    @Test
    void everyPrincipleHasSeveralRulesThatAreOn() {
        Map<String, Long> rules = PACK.rules().stream()
                .map(Rule::description)
                .filter(RuleDescription::on)
                .collect(Collectors.groupingBy(RuleDescription::principle, Collectors.counting()));
        assertThat(rules)
                .containsOnlyKeys(PACK.principles().stream().map(Principle::id).toList());
        assertThat(rules.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(4));
    }

    @Test
    void everyRuleHasAnExampleOfEachKind() {
        PACK.rules()
                .forEach(rule -> assertThat(PACK.test().stream()
                                .filter(example ->
                                        example.rule().equals(rule.description().id()))
                                .map(example -> example.fired()))
                        .as(rule.description().id())
                        .contains(true, false));
    }

    @Test
    void everyRuleTellsHowLongItTakes() {
        assertThat(PACK.rules())
                .allSatisfy(rule -> assertThat(rule.description().effort()).isNotNull());
    }

    @Test
    void guestsAreAskedInTheOrderThatDecides() {
        assertThat(PACK.guests())
                .extracting(GuestType::id)
                .containsExactly("pretender", "hider", "flitter", "shouter", "wallflower", "host");
    }

    private static double membership(String id, Standing standing) {
        return PACK.guests().stream()
                .filter(guest -> guest.id().equals(id))
                .findFirst()
                .orElseThrow()
                .membership(standing)
                .orElseThrow();
    }

    @Test
    void guestsResembleThoseWhoActLikeThem() {
        FakeSituation quiet = FakeSituation.at(LocalDate.of(2026, 11, 1))
                .metric("publicActs", 0)
                .metric("privateActs", 12)
                .metric("claims", 1);
        Standing standing = new Standing(quiet, Map.of("active", 0.4, "authentic", 0.2), Map.of("hider", 0.8));
        assertThat(membership("hider", standing)).isEqualTo(0.8);
        assertThat(membership("wallflower", standing)).isCloseTo(0.12, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(membership("pretender", standing)).isZero();
        assertThat(membership("host", standing)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interactive.shouter | publicActs=20 broadcastShare=1 | All of the things you said",
                "interactive.shouter | publicActs=20 broadcastShare=0.9 | 90 in 100 of the things you said",
                "interactive.slow | medianReplyHours=73 | wait 3 days or longer",
                "interactive.own-thread | posts=9 ownThreadReturn=0 | came back to none of your own posts",
                "interactive.own-thread | posts=9 ownThreadReturn=0.11 | came back to 11 in 100 of your own posts",
                "quality.flitter | partners=12 oneTouchShare=1 | With all of the 12 people",
                "quality.blank-invites | invitationsSent=12 noteRate=0 | None of your invitations",
                "personal.all-business | posts=12 personalShare=0 | None of your posts",
                "authentic.above-record | recordMismatch=1 | one step above",
                "authentic.above-record | recordMismatch=2 | 2 steps above",
                "expertise.balance | posts=20 reposts=0 announcementShare=0.6 | Of your last 20 posts, 12 were",
                "expertise.silent-skill | skillsSilent=2 | 2 of your top skills"
            })
    void sentencesReadWellForNoneOneAndMany(String rule, String metrics, String said) {
        FakeSituation situation = FakeSituation.at(LocalDate.of(2026, 11, 1));
        for (String metric : metrics.split(" ")) {
            situation.metric(metric.replaceAll("=.*", ""), Double.parseDouble(metric.replaceAll(".*=", "")));
        }
        assertThat(finding(rule, Subject.of(situation)).why()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"1,It has waited a day.", "9,It has waited 9 days."})
    void aQuestionWaitsADayOrManyDays(int days, String said) {
        Subject subject = Subject.of(
                FakeSituation.at(LocalDate.of(2026, 11, 1)),
                TieBuilder.with(Samples.contact("Ann Archer"))
                        .waits(new ActivityId("m"), days, true)
                        .build());
        assertThat(finding("interactive.unanswered-question", subject).why()).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({"12,you last spoke 19 days ago", "83,you last spoke 3 months ago"})
    void aCloseContactWaitsForDaysOrMonths(int overdue, String said) {
        Subject subject = Subject.of(
                FakeSituation.at(LocalDate.of(2026, 11, 1)),
                TieBuilder.with(Samples.contact("Ann Archer"))
                        .strength(70)
                        .overdue(7, overdue)
                        .build());
        assertThat(finding("quality.overdue", subject).why()).contains(said);
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static Tie close(String name, double strength) {
        return TieBuilder.with(Samples.contact(name)).strength(strength).build();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 5, You are close to none of them",
        "70, 5, You are close to one of them only",
        "41, 39.9, You are close to one of them only"
    })
    void aClientHangsOnOnePersonOrOnNone(double first, double second, String said) {
        Company client = Samples.company(
                "Nordlicht",
                WatchRole.CLIENT,
                List.of(close("Ann Archer", first), close("Ben Tran", second)),
                List.of());
        Finding finding =
                finding("watch.thin-client", Subject.of(FakeSituation.at(DAY).company(client), client));
        assertThat(finding.why()).startsWith("Two of your contacts work there, by their own profiles. " + said);
        assertThat(finding.about().company()).isEqualTo("Nordlicht");
        assertThat(finding.because())
                .extracting(Evidence::source)
                .doesNotContainNull()
                .isNotEmpty();
    }

    @Test
    void aClientWhereOneKnowsNobodyHasNoOneWhoMightLeave() {
        Company client = Samples.company("Nordlicht", WatchRole.CLIENT, List.of(), List.of());
        Finding finding =
                finding("watch.thin-client", Subject.of(FakeSituation.at(DAY).company(client), client));
        assertThat(finding.action()).isEqualTo("Get to know somebody at Nordlicht");
        assertThat(finding.why()).endsWith("A client to whom nobody talks leaves without a word.");
    }

    @Test
    void aMoveToACompanyThatIsWatchedNamesTheRole() {
        Move joined = Samples.joined(
                Samples.contact("Ann Archer"), "Birch", "Nordlicht GmbH", DAY.minusDays(200), DAY.minusDays(3));
        FakeSituation situation = FakeSituation.at(DAY)
                .metric("daysSinceExport", 3)
                .company(Samples.company("Nordlicht", WatchRole.PROSPECT, List.of(), List.of()));
        Finding finding = finding("watch.joined", Subject.of(situation, joined));
        assertThat(finding.action()).contains("Ann Archer").contains("Nordlicht GmbH");
        assertThat(finding.why()).contains("a prospect of yours");
        assertThat(finding.because()).extracting(Evidence::kind).containsExactly("move");
    }

    @Test
    void severalMovesAtOneCompanyAreCounted() {
        List<Move> moves = List.of(
                Samples.joined(
                        Samples.contact("Ann Archer"), "Birch", "Nordlicht", DAY.minusDays(90), DAY.minusDays(3)),
                Samples.joined(Samples.contact("Ben Tran"), "Birch", "Nordlicht", DAY.minusDays(90), DAY.minusDays(3)));
        Company company = Samples.company("Nordlicht", WatchRole.COMPETITOR, List.of(), moves);
        Finding finding =
                finding("watch.movement", Subject.of(FakeSituation.at(DAY).company(company), company));
        assertThat(finding.why())
                .startsWith("2 joined and 0 left between your exports. None of your contacts works there");
        assertThat(finding.because()).hasSize(2);
    }

    @Test
    void aWarmPathNamesTheClosestOnes() {
        Company company = Samples.company(
                "Nordlicht", WatchRole.PROSPECT, List.of(close("Ann Archer", 72), close("Ben Tran", 20)), List.of());
        Finding finding =
                finding("watch.warm-path", Subject.of(FakeSituation.at(DAY).company(company), company));
        assertThat(finding.action()).isEqualTo("Ask Ann Archer for advice about Nordlicht");
        assertThat(finding.because()).extracting(Evidence::text).allMatch(text -> text.startsWith("Ann Archer"));
    }

    @Test
    void anEmptyWatchListIsFilledFromWhatIsFollowed() {
        FakeSituation situation = FakeSituation.at(DAY).metric("contacts", 120).metric("watched", 0);
        assertThat(finding("watch.empty", Subject.of(situation)).why()).endsWith("matters to you.");
        situation.watch().candidate(new Candidate("Northgate", true, 2)).candidate(new Candidate("Birch", false, 5));
        assertThat(finding("watch.empty", Subject.of(situation.over(java.time.Duration.ofDays(30))))
                        .why())
                .endsWith("You might begin with Northgate, Birch.");
    }

    private static Question asked(String topic, double match) {
        return new Question(
                "earth.example.com/questions/1",
                "How do gauges survive ice?",
                Instant.parse("2026-10-19T08:30:00Z"),
                URI.create("https://earth.example.com/q/1"),
                new Network("earth-example"),
                topic,
                match,
                "You list " + topic + " among your skills.",
                null,
                "",
                new SourceRow("hydrology.atom", 8));
    }

    @Test
    void anOpenQuestionIsNamedWithItsTopic() {
        FakeSituation situation = FakeSituation.at(DAY)
                .profile(shown(List.of(), List.of("Hydrology")))
                .question(asked("Hydrology", 1));
        Finding one = finding("expertise.open-question", Subject.of(situation));
        assertThat(one.action()).isEqualTo("Answer one open question on Hydrology, in public");
        assertThat(one.why()).startsWith("One question that you read in is about what you know");
        assertThat(one.because()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo("question");
            assertThat(row.url()).isEqualTo(URI.create("https://earth.example.com/q/1"));
            assertThat(row.source()).hasToString("hydrology.atom:8");
        });
        situation.question(asked("Ice", 0.8)).question(asked("Mud", 0.5));
        assertThat(finding("expertise.open-question", Subject.of(situation.over(java.time.Duration.ofDays(30))))
                        .why())
                .startsWith("2 questions that you read in are about what you know");
    }

    @Test
    void aDiscussionToJoinIsOnWhatOneKnows() {
        FakeSituation situation = FakeSituation.at(DAY).metric("contacts", 200).metric("newContacts", 2);
        assertThat(finding("find.no-new", Subject.of(situation)).action())
                .isEqualTo("Join one discussion on your subject, and write to one person you meet there");
        situation
                .profile(profile(Network.LINKEDIN, "I make gauges", "Gauges.", List.of("Hydrology")))
                .question(asked("sheet", 0.8))
                .question(asked("Hydrology", 1));
        assertThat(finding("find.no-new", Subject.of(situation.over(java.time.Duration.ofDays(30))))
                        .action())
                .isEqualTo("Join one discussion on Hydrology, and write to one person you meet there");
    }

    private static Profile profile(Network network, String headline, String summary, List<String> skills) {
        Position work = new Position("Engineer", "Nordlicht", null, null, new SourceRow("Positions.csv", 2));
        return new Profile(
                network, "Ada Marsh", headline, summary, List.of(), List.of(work), skills, null, new SourceRow("p", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | short | Write a headline that says what you do, and for whom",
                "Engineer at Nordlicht | short | Put a headline of your own in the place of “Engineer at Nordlicht”",
                "I make gauges | short | Write a few sentences about yourself into your summary",
                "I make gauges | long | Name on your profile what you are good at, five skills or more"
            })
    void whatIsThinInAProfileIsNamed(String headline, String summary, String said) {
        String about = summary.equals("long") ? "I build gauges. ".repeat(20) : summary;
        FakeSituation situation =
                FakeSituation.at(DAY).profile(profile(Network.LINKEDIN, headline, about, List.of("Radio")));
        assertThat(finding("active.profile-thin", Subject.of(situation)).action())
                .isEqualTo(said);
    }

    @Test
    void nobodyIsBlamedForAHeadlineThatANetworkDoesNotHave() {
        FakeSituation situation = FakeSituation.at(DAY).profile(profile(Network.MASTODON, null, "Gauges.", List.of()));
        assertThat(findings("active.profile-thin", Subject.of(situation))).isEmpty();
    }

    /** Neither LinkedIn nor X tells who answered a comment: "nothing came back" would be a guess. */
    @ParameterizedTest
    @CsvSource({"MESSAGE, 1", "REPLY, 0"})
    void onlyMessagesAreKnownToBeUnanswered(Kind kind, int findings) {
        Contact ugo = Samples.contact("Ugo Reiter");
        FakeSituation situation =
                FakeSituation.at(DAY).covers(new Coverage(Network.LINKEDIN, Kind.MESSAGE, null, DAY, "messages.csv"));
        for (int day = 10; day < 15; day++) {
            situation.activity(Activity.builder(
                            "a" + day,
                            Network.LINKEDIN,
                            kind,
                            DAY.minusDays(day).atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                            new SourceRow("x.csv", day))
                    .with(List.of(Samples.party(ugo)))
                    .build());
        }
        Tie tie = TieBuilder.with(ugo).acts(0, 5).lastContact(DAY.minusDays(10)).build();
        assertThat(findings("interactive.monologue", Subject.of(situation, tie)))
                .hasSize(findings)
                .allSatisfy(one ->
                        assertThat(one.why()).startsWith("You wrote 5 messages in a row and nothing came back."));
    }

    /** What others said below a post, and whom one follows, is nothing that one announced. */
    @ParameterizedTest
    @CsvSource({"REPLY, true", "FOLLOW, false"})
    void onlyWhatOneSaidShowsThatOneShouts(Kind kind, boolean received) {
        var other =
                Activity.builder("o", Network.BLOG, kind, Instant.parse("2026-10-31T09:00:00Z"), new SourceRow("b", 9));
        FakeSituation situation = ((FakeSituation) speaking())
                .activity(
                        received
                                ? other.receivedFrom(Samples.party(Samples.contact("Ida Pohl")))
                                        .build()
                                : other.build());
        assertThat(finding("interactive.shouter", Subject.of(situation)).because())
                .hasSize(9)
                .extracting(Evidence::kind)
                .containsOnly("post");
    }

    private static Activity invited(String id, String name, int daysAgo) {
        Instant at = DAY.minusDays(daysAgo).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        return Activity.builder(id, Network.LINKEDIN, Kind.INVITATION, at, new SourceRow("Invitations.csv", 3))
                .privately()
                .receivedFrom(Samples.party(Samples.contact(name)))
                .build();
    }

    @Test
    void thoseWhoWaitAtTheDoorAreNamedOrCounted() {
        FakeSituation situation = FakeSituation.at(DAY)
                .metric("contacts", 80)
                .metric("privateActs", 0)
                .metric("daysSinceExport", 2)
                .activity(invited("i1", "Ann Archer", 40));
        Finding one = finding("active.invites-waiting", Subject.of(situation));
        assertThat(one.why()).startsWith("Ann Archer has asked to connect with you");
        assertThat(one.because()).extracting(Evidence::kind).containsExactly("invitation");
        assertThat(one.because()).extracting(Evidence::text).containsExactly("Ann Archer");
        situation.activity(invited("i2", "Ben Tran", 50)).activity(invited("i3", "Cleo Wyn", 9));
        Finding two = finding("active.invites-waiting", Subject.of(situation.over(java.time.Duration.ofDays(30))));
        assertThat(two.why()).startsWith("2 people have asked to connect with you");
        assertThat(two.because()).hasSize(2);
    }

    @Test
    void talksThatEndWithAFullStopAreShownWithTheirLastWords() {
        FakeSituation situation = FakeSituation.at(DAY);
        for (int i = 0; i < 8; i++) {
            var person = Samples.contact("Person Number" + i);
            situation.tie(TieBuilder.with(person)
                    .overdue(10, 15 + i)
                    .lastContact(DAY.minusDays(25 + i))
                    .build());
            var message = i < 6
                    ? Samples.messageTo(
                            person, "last-" + person.id(), Instant.parse("2026-10-01T09:00:00Z"), "It was good.")
                    : Samples.messageFrom(
                            person, "last-" + person.id(), Instant.parse("2026-10-01T09:00:00Z"), "It was.");
            situation.activity(message.build());
        }
        Finding finding = finding("interactive.dead-end", Subject.of(situation));
        assertThat(finding.why()).startsWith("Of 8 talks that came to an end lately, 6 ended with words of yours");
        assertThat(finding.because().stream().filter(row -> row.kind().equals("message")))
                .hasSize(5)
                .extracting(Evidence::text)
                .containsOnly("It was good.");
    }

    @Test
    void whoGoesBackToOldFriendsOnlyIsShownSomebodyElse() {
        FakeSituation situation = FakeSituation.at(DAY);
        for (String name : List.of("Ann Archer", "Ben Tran", "Cleo Wyn", "Dora Hale", "Emil Krag")) {
            situation.reconnection(new Reconnection(close(name, 40), DAY.minusDays(20), 1_300, 24));
        }
        situation.tie(TieBuilder.with(titled("Ruth Olsen", "Head of Research"))
                .acts(1, 2)
                .overdue(365, 1_000)
                .build());
        Finding finding = finding("quality.beyond-comfort", Subject.of(situation));
        assertThat(finding.action()).isEqualTo("Ask Ruth Olsen next, whom you knew less well");
        assertThat(finding.why())
                .contains("Ann Archer, Ben Tran, Cleo Wyn, Dora Hale, Emil Krag")
                .endsWith("Ruth Olsen is Head of Research now and can tell you what your friends do not know.");
        assertThat(finding.because())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(row -> assertThat(row.source()).isNotNull());
    }

    private static org.mingle.api.contact.Contact titled(String name, String title) {
        var plain = Samples.contact(name);
        return new org.mingle.api.contact.Contact(
                plain.id(),
                name,
                plain.accounts(),
                new org.mingle.api.contact.Affiliation("Nordlicht", title),
                true,
                plain.connectedOn(),
                java.util.Set.of(),
                "",
                plain.source());
    }

    @Test
    void aDraftInAnotherVoiceSaysWhatIsUnlike() {
        Activity draft = Samples.post("draft", Instant.parse("2026-11-01T09:00:00Z"), "Moreover it shall be noted.")
                .build();
        FakeSituation situation = FakeSituation.at(DAY)
                .voice(draft.id(), new Voice(1.4, 0.9, 31, List.of("“i” in 100 words 0.0 and usually 4.2")));
        Finding finding = finding("authentic.not-you", Subject.of(situation, draft, Samples.analysis(5)));
        assertThat(finding.why()).endsWith("are, above all in “i” in 100 words 0.0 and usually 4.2.");
        assertThat(finding.because()).extracting(Evidence::kind).containsExactly("post");
        assertThat(finding.remarks()).hasSize(1);
    }

    @Test
    void aWordThatIsNoSkillIsNotWhatAQuestionIsAbout() {
        FakeSituation situation = FakeSituation.at(DAY)
                .profile(shown(List.of(), List.of("Hydrology")))
                .question(asked("sheet", 1));
        assertThat(finding("expertise.open-question", Subject.of(situation)).action())
                .isEqualTo("Answer “How do gauges survive ice?” in public");
    }

    @Test
    void skillsOfWhichNobodyHeardAreNamed() {
        FakeSituation situation = FakeSituation.at(DAY)
                .metric("skillsSilent", 2)
                .profile(shown(List.of(), List.of("Hydrology", "Joinery", "Radio")))
                .silent("Hydrology")
                .silent("Radio");
        Finding finding = finding("expertise.silent-skill", Subject.of(situation));
        assertThat(finding.action()).isEqualTo("Answer one question, or write one post, about Hydrology");
        assertThat(finding.why()).contains("in three months: Hydrology, Radio. People");
    }

    @Test
    void howManyWorkAtOnePlaceIsSaidInWordsThatPeopleKnow() {
        Finding finding =
                finding("quality.monoculture", Subject.of(FakeSituation.at(DAY).metric("companyConcentration", 0.42)));
        assertThat(finding.because()).singleElement().satisfies(row -> {
            assertThat(row.text())
                    .contains("your contacts work at the same few companies")
                    .doesNotContain("index");
            assertThat(row.value()).isEqualTo(0.42);
        });
    }

    @Test
    void aCertificateThatRanOutIsShownWithItsRow() {
        SourceRow row = new SourceRow("Certifications.csv", 3);
        Certification over = new Certification("Certified Gauge Reader", "Guild", null, LocalDate.of(2026, 4, 1), row);
        Certification good = new Certification(
                "Diver", null, null, LocalDate.of(2026, 11, 1), new SourceRow("Certifications.csv", 2));
        Finding finding = finding(
                "authentic.expired", Subject.of(FakeSituation.at(DAY).profile(shown(List.of(good, over), List.of()))));
        assertThat(finding.action()).isEqualTo("Renew your “Certified Gauge Reader”, or take it off your profile");
        assertThat(finding.why()).startsWith("By the date that you give yourself it has run out.");
        assertThat(finding.because().get(0).text()).isEqualTo("Certified Gauge Reader, Guild");
        assertThat(finding.because())
                .extracting(Evidence::source)
                .startsWith(row)
                .doesNotContain(good.source());
    }

    private static Profile shown(List<Certification> certifications, List<String> skills) {
        SourceRow row = new SourceRow("Profile.csv", 2);
        return new Profile(
                Network.LINKEDIN, "Ada Marsh", "Gauges", null, List.of(), List.of(), skills, certifications, row);
    }

    @Test
    void whatIsAMatterOfTasteIsOff() {
        assertThat(PACK.rules().stream().map(Rule::description).filter(rule -> !rule.on()))
                .extracting(RuleDescription::id)
                .containsExactlyInAnyOrder(
                        "active.invites-waiting",
                        "authentic.canned",
                        "authentic.humblebrag",
                        "authentic.not-you",
                        "interactive.dead-end",
                        "interactive.late",
                        "interactive.names",
                        "quality.beyond-comfort",
                        "quality.one-sided",
                        "quality.too-loud");
    }

    private static Finding finding(String id, Subject subject) {
        return findings(id, subject).get(0);
    }

    private static List<Finding> findings(String id, Subject subject) {
        Rule rule = PACK.rules().stream()
                .filter(each -> each.description().id().equals(id))
                .findFirst()
                .orElseThrow();
        Settings settings =
                new Settings(id.equals("interactive.unanswered-question") ? Map.of("afterDays", 0.0) : Map.of());
        return rule.judge(subject, settings).findings();
    }
}
