package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Connections.csv as LinkedIn has written it since 2016. */
class ConnectionErasTest {
    private static Card only(RecordingSink sink) {
        assertThat(sink.cards()).hasSize(1);
        return sink.cards().get(0);
    }

    private static void isAda(Card card, String title) {
        assertThat(card.name()).isEqualTo("Ada Vogel");
        assertThat(card.affiliation().organisation()).isEqualTo("Brot & Co");
        assertThat(card.affiliation().title()).isEqualTo(title);
    }

    private static List<String> handles(Card card) {
        return card.accounts().stream().map(Account::handle).toList();
    }

    @Test
    void of2016ForOutlook() throws Exception {
        Card card = only(Reads.read(FakeSource.named("linkedin_connections_export_microsoft_outlook.csv")
                .file("linkedin_connections_export_microsoft_outlook.csv", """
                "Title","First Name","Middle Name","Last Name","Suffix","E-mail Address","E-mail 2 Address","E-mail 3 Address","Company","Department","Job Title","Birthday","Notes"
                "","Ada","","Vogel","","Ada@Example.com","","","Brot & Co","","Baker","",""
                """)));
        isAda(card, "Baker");
        assertThat(handles(card)).containsExactly("ada@example.com");
        assertThat(card.connectedOn()).isNull();
    }

    @Test
    void of2016ForYahoo() throws Exception {
        Card card = only(Reads.read(FakeSource.named("export").file("linkedin_connections_export_yahoo_csv.csv", """
                "First","Middle","Last","Email","Alternate Email 1","Title","Company"
                "Ada","","Vogel","ada@example.com","","Baker","Brot & Co"
                """)));
        isAda(card, "Baker");
        assertThat(handles(card)).containsExactly("ada@example.com");
    }

    @Test
    void of2016And2017() throws Exception {
        Card card = only(Reads.file("Connections.csv", """
                First Name,Last Name,Email Address,Current Company,Current Position,Tags
                Ada,Vogel,ada@example.com,Brot & Co,Baker,
                """));
        isAda(card, "Baker");
    }

    @Test
    void of2018WithTheTime() throws Exception {
        Card card = only(Reads.file("Connections.csv", """
                First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers
                Ada,Vogel,,ada@example.com,Brot & Co,Baker,"05/12/18, 09:14 AM",[COMPANY:https://brot.example],
                """));
        isAda(card, "Baker");
        assertThat(card.connectedOn()).isEqualTo(LocalDate.of(2018, 5, 12));
    }

    @Test
    void of2019WithoutPreamble() throws Exception {
        Card card = only(Reads.file("Connections.csv", """
                First Name,Last Name,Email Address,Company,Position,Connected On
                Ada,Vogel,,Brot & Co,Baker,05 Mar 2020
                """));
        isAda(card, "Baker");
        assertThat(card.connectedOn()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(card.accounts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes:\n\"When exporting, \"\"some\"\" addresses\nmay be missing.\"\n\n",
                "Notes:\n\"When exporting, some addresses may be missing.\"\n",
                "Notes:,,,,,,\n\"When exporting, some addresses may be missing.\",,,,,,\n,,,,,,\n",
                "\n\nNotes:\nWhen exporting your connection data you may notice that some of the addresses are missing.\n\n",
                ""
            })
    void sinceTheMiddleOf2021WithAnyPreamble(String preamble) throws Exception {
        for (String url : List.of("", "URL,")) {
            RecordingSink sink = Reads.file(
                    "Connections.csv",
                    preamble + "First Name,Last Name," + url + "Email Address,Company,Position,Connected On\n"
                            + "Ada,Vogel," + (url.isEmpty() ? "" : "https://www.linkedin.com/in/ada-vogel,")
                            + ",Brot & Co,Baker,08 Feb 2026");
            Card card = only(sink);
            isAda(card, "Baker");
            assertThat(card.connectedOn()).isEqualTo(LocalDate.of(2026, 2, 8));
            assertThat(handles(card)).isEqualTo(url.isEmpty() ? List.of() : List.of("ada-vogel"));
            assertThat(card.source().line())
                    .isEqualTo(2 + (int) preamble.chars().filter(c -> c == '\n').count());
            assertThat(Reads.notes(sink, "Connections.csv")).isEmpty();
        }
    }

    @Test
    void asASpreadsheetSavesItAgain() throws Exception {
        RecordingSink sink = Reads.file(
                "Connections.csv",
                "\uFEFFFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\r\n"
                        + "Ada;Vogel;https://www.linkedin.com/in/ada-vogel;;Brot & Co;Baker;12-May-17\r\n"
                        + "Zoë;Brandt;;;Holz;Joiner;5-Jun-17\r\n");
        assertThat(sink.cards())
                .extracting(Card::connectedOn)
                .containsExactly(LocalDate.of(2017, 5, 12), LocalDate.of(2017, 6, 5));
        isAda(sink.cards().get(0), "Baker");
        assertThat(sink.cards().get(1).source().line()).isEqualTo(3);
        assertThat(Reads.notes(sink, "Connections.csv"))
                .singleElement()
                .asString()
                .startsWith("note A spreadsheet program seems to have saved this file again");
    }

    @Test
    void withDatesOfASpreadsheetAlone() throws Exception {
        RecordingSink sink = Reads.file(
                "Connections.csv",
                "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Vogel,,,,12-May-17\nZoë,Brandt,,,,5-Jun-17\n");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .singleElement()
                .asString()
                .startsWith("note Its dates look as if a spreadsheet program had written them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void inUtf16WithTabs(String charset) throws Exception {
        // Two marks are what comes of a program that converts a file with one.
        for (String mark : List.of("", "\uFEFF", "\uFEFF\uFEFF")) {
            String text = mark + "First Name\tLast Name\tEmail Address\tCompany\tPosition\tConnected On\r\n"
                    + "Zoë\tBrandt\t\tBrot & Co\tBäcker\t08 Feb 2026\r\n";
            Card card = only(Reads.read(Reads.mias().file("Connections.csv", text.getBytes(charset))));
            assertThat(card.name()).isEqualTo("Zoë Brandt");
            assertThat(card.affiliation().title()).isEqualTo("Bäcker");
        }
    }

    @Test
    void inWindows1252() throws Exception {
        byte[] text =
                "First Name,Last Name,Email Address,Company,Position,Connected On\nZo\u00eb,Brandt,,\u00d6l,,08 Feb 2026\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        RecordingSink sink = Reads.read(Reads.mias().file("Connections.csv", text));
        assertThat(only(sink).name()).isEqualTo("Zoë Brandt");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .singleElement()
                .asString()
                .contains("Windows-1252");
    }
}
