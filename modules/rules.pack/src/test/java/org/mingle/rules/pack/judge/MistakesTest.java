package org.mingle.rules.pack.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.rules.pack.expression.Engine;

final class MistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    sevrity | act | 15:5 | unknown key 'sevrity'; did you mean 'severity'?
                    severity | urgent | 8:15 | 'severity' must be one of act, improve, notice, info, but is 'urgent'
                    severity | [act] | 8:15 | 'severity' must be one of act, improve, notice, info, but is a list
                    severity | | 5:5 | the key 'severity' is missing in the rule 'interactive.shouter'
                    principle | | 5:5 | the key 'principle' is missing in the rule 'interactive.shouter'
                    when | | 5:5 | the key 'when' is missing in the rule 'interactive.shouter'
                    do | | 5:5 | the key 'do' is missing in the rule 'interactive.shouter'
                    ratherThan | | 5:5 | the key 'ratherThan' is missing in the rule 'interactive.shouter'; a rule of severity act or improve says what to do less
                    examples | | 5:5 | the key 'examples' is missing in the rule 'interactive.shouter'
                    examples | [] | 15:15 | the rule 'interactive.shouter' needs an example in which it speaks (fires: true)
                    examples | 5 | 15:15 | 'examples' must be a list, but is '5'
                    subject | ties | 6:14 | 'subject' must be one of situation, tie, post, move, question, company, but is 'ties'
                    effort | 10 | 9:13 | 'effort' must be a span of time such as 10m, 2h, 14d or 4w, but is '10'
                    window | 90 days | 15:13 | 'window' must be a span of time such as 10m, 2h, 14d or 4w, but is '90 days'
                    cooldown | {} | 15:15 | 'cooldown' must be a span of time such as 10m, 2h, 14d or 4w, but is keys with values
                    on | maybe | 15:9 | 'on' must be true or false, but is 'maybe'
                    do | [a, b] | 12:9 | 'do' must be a text, but is a list
                    do | "''" | 12:9 | 'do' must be a text, but is empty
                    principle | Inter Active | 7:16 | 'principle' must be a lower-case word, such as interactive, but is 'Inter Active'
                    params | { maxBroadcast: { default: 0.3, min: 0.5 }, minActs: { default: 10 } } | 10:40 | 'default' must lie between 'min' and 'max'
                    params | { maxBroadcast: { default: 0.8, mni: 0.5 }, minActs: { default: 10 } } | 10:45 | unknown key 'mni'; did you mean 'min'?
                    params | { maxBroadcast: 0.8, minActs: { default: 10 } } | 10:29 | 'maxBroadcast' must be keys with values, but is '0.8'
                    params | { maxBroadcast: { default: 0.8, min: 2, max: 1 }, minActs: { default: 10 } } | 10:45 | 'min' must not be above 'max'
                    params | { maxBroadcast: { default: 0.8 }, minActs: { default: 10 }, maxBroadcast: { default: 1 } } | 10:73 | duplicate key 'maxBroadcast', already in line 10
                    when | metrics.publicActz >= params.minActs | 11:19 | metrics has no 'publicActz'; did you mean 'publicActs'?
                    when | metrics.publicActs >= params.minAct | 11:40 | params has no 'minAct'; did you mean 'minActs'?
                    when | metrics.publicActs | 11:11 | must be true or false, but is a number
                    when | metrics.publicActs >= | 11:32 | not a valid expression: it ends where something is still expected
                    when | tie.strength > 3 | 11:11 | unknown name 'tie'; did you mean 'ties'?
                    because | metrics.broadcastShar | 14:22 | metrics has no 'broadcastShar'; did you mean 'broadcastShare'?
                    because | profile.name | 14:14 | must be a list of activities, ties or moves, or one of them, or a metric, but is a text
                    do | Write {metrics.pots} more | 12:24 | metrics has no 'pots'; did you mean 'posts'?
                    do | Write {activities} more | 12:16 | must be something that can be written into a text, but is a list
                    do | Write {metrics.posts more | 12:15 | '{' is never closed; write '{{' for a brace
                    do | Write {} more | 12:15 | there is nothing between '{' and '}'; write '{{' for a brace
                    """)
    void aMistakeIsToldWhereItIs(String key, String value, String place, String message) {
        assertThat(Read.problems(Read.rule(key, value)))
                .anySatisfy(problem -> assertThat(problem).startsWith("house.rules.yaml:" + place + ": " + message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    format: mingle.rules/1 | format: mingle.rules/2 | 1:9 | 'format' must be 'mingle.rules/1', the format that this Mingle reads, but is 'mingle.rules/2'
                    id: org.example.house | id: House | 2:5 | 'id' must be a reversed domain name, such as org.example.house, but is 'House'
                    title: House rules | titel: House rules | 3:1 | unknown key 'titel'; did you mean 'title'?
                    title: House rules | title: [House] | 3:8 | 'title' must be a text, but is a list
                    title: House rules | "title: A\\ntitle: B" | 4:1 | duplicate key 'title', already in line 3
                    title: House rules | "title: A\\nneeds: 2.0" | 4:8 | needs a newer Mingle; this one is 1.0.0
                    title: House rules | "title: A\\nuses: { teamSpirit: shares }" | 4:21 | 'teamSpirit' must be one of
                    title: House rules | "title: A\\nprinciples: [{ id: kind }]" | 4:14 | the key 'measures' is missing in a principle
                    title: House rules | "title: A\\nprinciples: [{ id: kind, measures: [{ metric: post, of: 1, band: [0, 1] }] }]" | 4:47 | unknown metric 'post'; did you mean 'posts'?
                    title: House rules | "title: A\\nprinciples: [{ id: kind, measures: [{ metric: posts, of: 0, band: [0, 1] }] }]" | 4:58 | 'of' must be above 0
                    title: House rules | "title: A\\nprinciples: [{ id: kind, measures: [{ metric: posts, of: 1, band: [2, 1] }] }]" | 4:67 | 'band' must begin with its lower end
                    title: House rules | "title: A\\nguests: [{ id: loud, membership: scores.loud }]" | 4:41 | scores has no 'loud'
                    title: House rules | "title: A\\nguests: [{ id: a, membership: guests.b }, { id: b, membership: '1' }]" | 4:31 | 'guests.b' is only known to guests that come after it
                    id: interactive.shouter | id: Interactive Shouter | 5:9 | 'id' must be lower-case words with dots
                    broadcastShare: 0.9 } } | broadcastShar: 0.9 } } | 16:45 | unknown metric 'broadcastShar'; did you mean 'broadcastShare'?
                    broadcastShare: 0.9 } } | broadcastShare: high } } | 16:61 | 'broadcastShare' must be a number, but is 'high'
                    { metrics: { publicActs: 20, broadcastShare: 0.9 } } | { metric: {} } | 16:18 | unknown key 'metric'; did you mean 'metrics'?
                    { metrics: { publicActs: 20, broadcastShare: 0.9 } } | { activities: [{ kin: post }] } | 16:33 | unknown key 'kin'
                    { metrics: { publicActs: 20, broadcastShare: 0.9 } } | { asOf: tomorrow } | 16:24 | 'asOf' must be a day such as 2026-03-01
                    fires: true | fires: yes! | 17:16 | 'fires' must be true or false, but is 'yes!'
                    fires: true | fire: true | 17:9 | unknown key 'fire'; did you mean 'fires'?
                    fires: false | fires: true | 16:7 | the rule 'interactive.shouter' needs an example in which it stays silent (fires: false)
                    fires: true | fires: false | 16:7 | the rule 'interactive.shouter' needs an example in which it speaks (fires: true)
                    """)
    void aMistakeOfThePackIsToldWhereItIs(String right, String wrong, String place, String message) {
        assertThat(Read.HOUSE).contains(right);
        Pack pack = Read.pack(Read.HOUSE.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong.replace("\\n", "\n"))));
        assertThat(pack.refused()).isTrue();
        assertThat(pack.rules()).isEmpty();
        assertThat(Read.problems(pack))
                .anySatisfy(problem -> assertThat(problem).startsWith("house.rules.yaml:" + place + ": " + message));
    }

    @Test
    void aSecondRuleWithTheSameIdIsAMistake() {
        String rule = Read.HOUSE.substring(Read.HOUSE.indexOf("  - id:"));
        assertThat(Read.problems(Read.pack(Read.HOUSE + rule)))
                .containsExactly("house.rules.yaml:20:9: duplicate rule id 'interactive.shouter', already in line 5");
    }

    @Test
    void allMistakesOfAPackAreListedInOrder() {
        Pack pack = Read.rule("severity", "urgent", "effort", "soon", "when", "metrics.a > metrics.b", "colour", "red");
        assertThat(Read.problems(pack))
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly("house.rules.yaml:8:15:", "house.rules.yaml:9:13:", "house.rules.yaml:15:5:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    "format: [\\n" | 2:1
                    "format: mingle.rules/1\\n\\tid: x" | 2:1
                    "a: b: c" | 1:5
                    "just words" | 1:1
                    "[a, b]" | 1:1
                    " " | 1:1
                    "a: &x 1\\nb: *x" | 2:4
                    "a: 1\\n---\\nb: 2" | 2:1
                    "a: [open" | 1:9
                    """)
    void whatIsNoYamlIsToldAsOneMistake(String text, String place) {
        Pack pack = Read.pack(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\""));
        assertThat(pack.refused()).isTrue();
        assertThat(Read.problems(pack)).hasSize(1).first().asString().startsWith("house.rules.yaml:" + place + ": ");
    }

    @Test
    void commonSlipsInYamlAreExplained() {
        assertThat(Read.problems(Read.rule("do", "One thing: write")))
                .containsExactly(
                        "house.rules.yaml:12:18: not valid YAML: a colon with a blank behind it begins a value;"
                                + " put a text that has one into quotes");
        assertThat(Read.problems(Read.pack("format: mingle.rules/1\n\tid: x")))
                .containsExactly("house.rules.yaml:2:1: not valid YAML: a line is indented with a tab; use blanks");
    }

    @Test
    void whatIsNoTextIsRefused() {
        PackReading reading = new PackReading(new Engine(), new CheckedCache(null), "1.0.0");
        byte[] latin = "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        List<Pack> packs = reading.read(
                Map.of("a.rules.yaml", latin, "b.rules.yaml", new byte[2_000_000]), "file a", Read.METRICS);
        assertThat(packs).hasSize(2).allMatch(Pack::refused);
        assertThat(packs.stream().flatMap(pack -> Read.problems(pack).stream()))
                .containsExactlyInAnyOrder(
                        "a.rules.yaml:1:1: a pack file is written in UTF-8, this one is not",
                        "b.rules.yaml:1:1: a pack file has at most 1000000 bytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    "'metrics.posts > 0 &&\\n      metrics.pots > 0'" | 12:15
                    "|\\n      metrics.posts > 0 &&\\n        metrics.pots > 0" | 13:17
                    ">-\\n      metrics.posts > 0 &&\\n      metrics.pots > 0" | 13:15
                    "metrics.posts > 0 &&\\n      metrics.pots > 0" | 12:15
                    "profile.name == '\uD83C\uDF89' && metrics.pots > 0" | 11:42
                    """)
    void placesHoldInEveryStyleOfYaml(String when, String place) {
        Pack pack = Read.rule(
                "when", when.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\"));
        assertThat(Read.problems(pack))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("house.rules.yaml:" + place + ": metrics has no 'pots'"));
    }

    @Test
    void placesHoldBehindEscapes() {
        Pack pack = Read.rule("when", "\"metrics.posts > 0 \\u0026& metrics.pots > 0\"");
        assertThat(Read.problems(pack))
                .containsExactly("house.rules.yaml:11:46: metrics has no 'pots'; did you mean 'posts'?");
    }

    @Test
    void aRuleOverOneThingNeedsThatThingInItsExamples() {
        Pack pack = Read.rule("subject", "tie", "when", "tie.strength > 50 && metrics.publicActs >= params.minActs");
        assertThat(Read.problems(pack))
                .contains("house.rules.yaml:16:16: the key 'tie' is missing: this rule looks at one tie");
    }
}
