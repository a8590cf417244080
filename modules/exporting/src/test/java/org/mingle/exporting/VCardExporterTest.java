package org.mingle.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Read as RFC 6350 says, without the library that writes. */
class VCardExporterTest {
    /** Returns the lines of a card as they were before they were folded. */
    private static List<String> unfolded(String card) {
        assertThat(card.replace("\r\n", ""))
                .as("line ends")
                .doesNotContain("\n")
                .doesNotContain("\r");
        assertThat(Arrays.stream(card.split("\r\n")))
                .as("octets of a line")
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 * 2);
        return Arrays.asList(card.replaceAll("\r\n[ \t]", "").split("\r\n"));
    }

    private static List<String> values(List<String> lines, String property) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("(?s)" + property + "(;[^:]*)?:.*")) {
                values.add(plain(line.substring(line.indexOf(':') + 1)));
            }
        }
        return values;
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char at = escaped.charAt(i);
            if (at == '\\') {
                i++;
                at = escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i);
            }
            text.append(at);
        }
        return text.toString();
    }

    @Test
    void everythingComesOutAsItWas() throws Exception {
        List<String> card = unfolded(People.written(new VCardExporter(), People.ADA));

        assertThat(card.get(0)).isEqualTo("BEGIN:VCARD");
        assertThat(card.get(1)).isEqualTo("VERSION:4.0");
        assertThat(card.get(card.size() - 1)).isEqualTo("END:VCARD");
        assertThat(values(card, "FN")).containsExactly(People.ADA.name());
        assertThat(values(card, "ORG")).containsExactly("Brot, Käse; & Co");
        assertThat(values(card, "TITLE")).containsExactly("Baker\\Miller");
        assertThat(values(card, "EMAIL")).containsExactly("ada@example.org");
        assertThat(values(card, "URL")).containsExactly("https://www.linkedin.com/in/ada-vogel");
        assertThat(values(card, "X-SOCIALPROFILE")).containsExactly("x:ada");
        assertThat(values(card, "CATEGORIES")).containsExactly("baker,friend, old");
        assertThat(values(card, "NOTE")).containsExactly(People.ADA.note());
        assertThat(values(card, "UID")).containsExactly("urn:mingle:contact:c1");
    }

    @Test
    void theSamePeopleGiveTheSameBytes() throws Exception {
        String cards = People.written(new VCardExporter(), People.ADA, People.MALLORY);
        assertThat(cards).isEqualTo(People.written(new VCardExporter(), People.ADA, People.MALLORY));
        assertThat(values(unfolded(cards), "FN")).containsExactly(People.ADA.name(), People.MALLORY.name());
        assertThat(cards).doesNotContain("PRODID").doesNotContain("REV");
    }
}
