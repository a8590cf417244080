package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.contact.Card;
import org.mingle.testing.RecordingSink;

/** What single rows of Connections.csv hold. */
class ConnectionRowsTest {
    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    private static RecordingSink rows(String rows) throws Exception {
        return Reads.file("Connections.csv", HEADER + rows);
    }

    @Test
    void hiddenMembersAreCountedAndNoPeople() throws Exception {
        RecordingSink sink = rows(",,,,,,07 Jun 2026\nAda,Vogel,,,,,08 Feb 2026\n,,,,,,07 Jun 2026\n");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Ada Vogel");
        assertThat(sink.notes()).contains("connections linkedin 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Wren Hale, PhD\"",
                "Wren 🌱 Hale",
                "Wren (they/them) Hale [Birdie]",
                "Wren \"Birdie\" H.",
                "张伟",
                "Wren O'Hale-Smith, MBA, CFA®"
            })
    void namesStayAsTheyAreWritten(String name) throws Exception {
        String field = name.startsWith("\"") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
        String shown = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
        assertThat(rows(field + ",,,,,,08 Feb 2026\n").cards())
                .extracting(Card::name)
                .containsExactly(shown);
    }

    @Test
    void namesLoseOnlyNeedlessSpaces() throws Exception {
        RecordingSink sink =
                rows("\" Wren \", Hale\u00a0 Jr ,,,\" Brot   & Co \",,08 Feb 2026\nCher,,,,,,08 Feb 2026\n");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Wren Hale Jr", "Cher");
        assertThat(sink.cards().get(0).affiliation().organisation()).isEqualTo("Brot & Co");
    }

    @ParameterizedTest
    @CsvSource({
        "05 Okt 2020,2020-10-05",
        "05 März 2020,2020-03-05",
        "05 févr. 2020,2020-02-05",
        "2021-03-05,2021-03-05",
        "3/5/2021,2021-03-05",
        "25/3/2021,2021-03-25",
        "5.3.2021,2021-03-05",
        "12-May-17,2017-05-12"
    })
    void datesAreReadLeniently(String date, LocalDate expected) throws Exception {
        assertThat(rows("Ada,Vogel,,,,," + date + "\n").cards())
                .extracting(Card::connectedOn)
                .containsExactly(expected);
    }

    @Test
    void anUnreadableDateCostsTheDateOnly() throws Exception {
        RecordingSink sink = rows("Ada,Vogel,,,,,08 Feb 2026\nBea,Holm,,,,,soon\nCem,Ali,,,,,31 Feb 2026\n");
        assertThat(sink.cards()).extracting(Card::connectedOn).containsExactly(LocalDate.of(2026, 2, 8), null, null);
        assertThat(Reads.notes(sink, "Connections.csv"))
                .singleElement()
                .asString()
                .contains("2 dates could not be read, the first in line 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/zo%C3%AB-brandt",
                "http://de.linkedin.com/in/Zo%c3%ab-Brandt/",
                "www.linkedin.com/in/zoë-brandt/en?trk=people",
                "linkedin.com/in/zoe\u0308-brandt#top",
                "https://uk.linkedin.com/pub/zo%C3%AB-brandt"
            })
    void aProfileAddressHasOneSpelling(String url) throws Exception {
        Card card = rows("Zoë,Brandt," + url + ",,,,08 Feb 2026\n").cards().get(0);
        assertThat(card.accounts()).singleElement().satisfies(account -> {
            assertThat(account.handle()).isEqualTo("zoë-brandt");
            assertThat(account.profile()).hasToString("https://www.linkedin.com/in/zoë-brandt");
        });
    }

    @Test
    void anAddressThatDecodesToNothingIsKeptAsItIs() throws Exception {
        assertThat(rows("A,B,https://www.linkedin.com/in/%20,,,,\nA,C,https://www.linkedin.com/in/\u2028,,,,\n")
                        .cards())
                .extracting(card -> card.accounts().size())
                .containsExactly(1, 0);
    }

    @Test
    void aRegisteredSignIsOneKeyHoweverItIsEncoded() throws Exception {
        RecordingSink sink = rows("A,B,https://www.linkedin.com/in/cpa%C2%AE,,,,\nA,B,www.linkedin.com/in/cpa®,,,,\n");
        assertThat(sink.cards()
                        .get(0)
                        .accounts()
                        .get(0)
                        .same(sink.cards().get(1).accounts().get(0)))
                .isTrue();
    }

    @Test
    void aFieldTooManyOrTooFewIsToldOrBorne() throws Exception {
        RecordingSink sink =
                rows("Ada,Vogel,,,Brot, Butter & Co,Baker,08 Feb 2026\nBADROW\nBea,Holm\nCem,Ali,,,,,08 Feb 2026,,\n");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Bea Holm", "Cem Ali");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .containsExactly(
                        "skipped 2 7 fields were expected and 8 were there",
                        "skipped 3 7 fields were expected and 1 was there");
    }

    @Test
    void aRowWithoutItsClosingQuoteIsToldWithWhatItSwallows() throws Exception {
        RecordingSink sink = rows("Ada,Vogel,,,,,08 Feb 2026\nBea,\"Holm,,,,,08 Feb 2026\nCem,Ali,,,,,08 Feb 2026\n"
                + "Dag,Elm,,,\"Oak, Inc.\",,08 Feb 2026\nEva,Fink,,,,,08 Feb 2026\n");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Ada Vogel", "Eva Fink");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .singleElement()
                .asString()
                .startsWith("skipped 3 a quotation mark seems to be missing")
                .contains("2 lines");
    }

    @Test
    void aRowWithoutNameOrAddressIsToldUnlessItIsHidden() throws Exception {
        RecordingSink sink = rows(",,,,Brot & Co,Baker,08 Feb 2026\n,,https://www.linkedin.com/in/x1,,,,\n");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .containsExactly("skipped 2 a name or a profile address was expected");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("x1");
    }

    @Test
    void newColumnsAreNamed() throws Exception {
        RecordingSink sink = Reads.file(
                "Connections.csv",
                "URL,Pronouns,Last Name,First Name,Email Address,Company,Position,Connected On\n"
                        + ",she,Vogel,Ada,,,,08 Feb 2026\n");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Ada Vogel");
        assertThat(Reads.notes(sink, "Connections.csv")).containsExactly("unknown columns [Pronouns]");
    }

    @Test
    void aRowThatRanIntoTheHeaderIsNotQuoted() throws Exception {
        RecordingSink sink = Reads.file(
                "Connections.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On,\"Note\nAda,Vogel,,,,,08 Feb 2026\n");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .isNotEmpty()
                .noneSatisfy(note -> assertThat(note).containsAnyOf("Note", "Ada", "Vogel"));
    }
}
