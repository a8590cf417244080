package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.Pen;
import org.mingle.guests.text.TextBank;

/** Every entry of every text bank can be written with the words of every trade, and none stands there twice. */
final class TextsTest {
    private static final Map<String, String> NAMES = Map.of("me", "Ada", "friend", "Bo");

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host", "common", "people"})
    void noEntryStandsTwice(String file) {
        TextBank bank = TextBank.read(file);
        for (String section : bank.names()) {
            assertThat(bank.entries(section)).as(section).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void everyEntryCanBeWritten(String file) {
        TextBank bank = TextBank.read(file, "common");
        List<String> trades =
                bank.names().stream().filter(n -> n.startsWith("trade.")).toList();
        assertThat(trades).hasSizeGreaterThanOrEqualTo(3);
        for (String trade : trades) {
            TextBank words = bank.with(trade);
            Pen pen = new Pen(words, Draw.of(trade, 1));
            for (String section : words.names()) {
                if (!section.startsWith("trade.")) {
                    writeAll(pen, section, words.entries(section).size());
                }
            }
        }
    }

    private static void writeAll(Pen pen, String section, int entries) {
        for (int i = 0; i < entries; i++) {
            if (section.startsWith("talk.")) {
                assertThat(pen.talk(section, NAMES, new HashSet<>()))
                        .as(section)
                        .allSatisfy(l -> assertClean(l.text()));
            } else {
                assertClean(pen.write(section, NAMES));
            }
        }
    }

    private static void assertClean(String text) {
        assertThat(text).isNotBlank().doesNotContainPattern("[\\[\\]{}]").doesNotContain("  ");
    }

    @Test
    void hannahNeverLeavesAQuestionOpen() {
        TextBank bank = TextBank.read("host");
        for (String section :
                bank.names().stream().filter(n -> n.startsWith("talk.")).toList()) {
            for (String talk : bank.entries(section)) {
                String[] lines = talk.split("\n");
                for (int i = 0; i < lines.length - 1; i++) {
                    boolean asked = lines[i].startsWith("<") && lines[i].contains("?");
                    assertThat(!asked || lines[i + 1].startsWith(">")).as(talk).isTrue();
                }
                assertThat(lines[lines.length - 1]).as(talk).startsWith(">");
            }
        }
    }

    @Test
    void hannahClaimsNothing() {
        Pattern loud = Pattern.compile(
                "(?i)\\b(best|greatest|most|perfect|amazing|leading|chief|director|founder|ceo|guarantee\\w*|award\\w*|excited|announc\\w*|launch\\w*|number one)\\b");
        TextBank bank = TextBank.read("host");
        for (String section : bank.names()) {
            if (section.startsWith("post") || section.startsWith("comment") || section.matches("headline|summary")) {
                assertThat(bank.entries(section))
                        .as(section)
                        .noneMatch(e -> loud.matcher(e).find());
            }
        }
    }
}
