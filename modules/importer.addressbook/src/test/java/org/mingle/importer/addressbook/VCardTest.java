package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.testing.RecordingSink;

/** What cards say, of every version and however badly they are written. */
class VCardTest {
    private static void assertRead(String content, String... people) throws Exception {
        RecordingSink sink = Reads.vcf(content);
        assertThat(Reads.people(sink)).containsExactly(people);
        assertThat(Reads.notes(sink)).isEmpty();
    }

    @Test
    void aCardOfEachVersion() throws Exception {
        assertRead(
                Reads.old(
                        "N:Vogel;Ada",
                        "EMAIL;INTERNET;PREF:Ada@Vogel.example",
                        "ORG:Mill;Baking",
                        "TITLE:Baker",
                        "TEL;CELL;VOICE:1"),
                "Ada Vogel|ada@vogel.example|Mill|Baker");
        assertRead(
                Reads.card(
                        "FN:Ada Vogel",
                        "N:Vogel;Ada;;;",
                        "EMAIL;TYPE=WORK,INTERNET:ada@vogel.example",
                        "ORG:Mill\\, Sons\\; Co;Baking"),
                "Ada Vogel|ada@vogel.example|Mill, Sons; Co|");
        assertRead(
                Reads.card("FN:Ada Vogel", "EMAIL;TYPE=home:a@x.example", "EMAIL;PREF=1:b@x.example", "KIND:individual")
                        .replace("3.0", "4.0"),
                "Ada Vogel|b@x.example a@x.example||");
    }

    @Test
    void quotedPrintableGoesOnInTheNextLineWithoutASpace() throws Exception {
        assertRead(
                Reads.old("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=", "ler;J=C3=B6rg", "EMAIL:j@m.example"),
                "Jörg Müller|j@m.example||");
        assertRead(
                Reads.old("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=", "  ler;J=C3=B6rg"), "Jörg Müller|||");
        assertRead(
                Reads.old("NOTE;ENCODING=QUOTED-PRINTABLE:Write to=", "EMAIL:wrong@m.example=", "", "N:Müller;Jörg"),
                "Jörg Müller|||");
        assertRead(Reads.old("N:Müller;Jörg", "ORG;ENCODING=QUOTED-PRINTABLE:Mill="), "Jörg Müller||Mill|");
    }

    @Test
    void theCharacterSetIsThatOfTheProperty() throws Exception {
        assertRead(
                Reads.old(
                        "N;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1250:Nowak;Micha=B3",
                        "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C5=81=C3=B3d=C5=BA"),
                "Michał Nowak||Łódź|");
        byte[] raw = Reads.old("N;CHARSET=windows-1250:Nowak;Michał", "ORG;CHARSET=no-such-set:Mühle")
                .replace("ü", "\u00FC")
                .getBytes(Charset.forName("windows-1250"));
        assertThat(Reads.people(Reads.vcf(raw))).containsExactly("Michał Nowak||Mühle|");
        assertRead(Reads.old("N;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg"), "Jörg Müller|||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void anyEncodingWithoutDeclaration(String charset) throws Exception {
        byte[] card = Reads.card("FN:Jörg Müller", "EMAIL:j@m.example").getBytes(Charset.forName(charset));
        assertThat(Reads.people(Reads.vcf(card))).containsExactly("Jörg Müller|j@m.example||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void anyEncodingWithAByteOrderMark(String charset) throws Exception {
        String many = Reads.card("FN:Jörg Müller 🥖", "EMAIL:j@m.example").repeat(2_000);
        byte[] cards = ("\uFEFF" + many).getBytes(Charset.forName(charset));
        assertThat(Reads.people(Reads.vcf(cards))).hasSize(2_000).containsOnly("Jörg Müller 🥖|j@m.example||");
    }

    @Test
    void aFoldMayCutACharacter() throws Exception {
        ByteArrayOutputStream card = new ByteArrayOutputStream();
        byte[] whole = Reads.card("FN:Jörg").getBytes(StandardCharsets.UTF_8);
        int cut = new String(whole, StandardCharsets.ISO_8859_1).indexOf('Ã') + 1;
        card.write(whole, 0, cut);
        card.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        card.write(whole, cut, whole.length - cut);
        assertThat(Reads.people(Reads.vcf(card.toByteArray()))).containsExactly("Jörg|||");
    }

    @Test
    void lowerCaseSpacesAndLineFeeds() throws Exception {
        assertRead(
                "  begin:vcard  \nversion:3.0\nfn:Ada Vogel\nemail;type=internet:ada@vogel.example\nend:vcard",
                "Ada Vogel|ada@vogel.example||");
        assertRead(Reads.card("FN:Ada").replace("\r\n", "\r") + Reads.card("FN:Ben"), "Ada|||", "Ben|||");
    }

    @Test
    void unescapedCommas() throws Exception {
        assertRead(
                Reads.card("FN:Ada Vogel", "N:Vogel;Ada", "ORG:Mill, Sons & Co;Bread, Rye", "TITLE:Baker, Miller"),
                "Ada Vogel||Mill, Sons & Co|Baker, Miller");
    }

    @Test
    void groupsBidiMarksAndTheYear1604() throws Exception {
        assertRead(
                Reads.card(
                        "FN:\u202AAda\u202C  Vogel\u200F",
                        "item1.EMAIL;type=INTERNET:\u202Aada@vogel.example\u202C",
                        "item1.X-ABLabel:_$!<Work>!$_",
                        "TEL:\u202A+49 30 1\u202C",
                        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03",
                        "CATEGORIES:Friends,Mill"),
                "Ada Vogel|ada@vogel.example||");
    }

    @Test
    void withoutFullNameWhatElseTellsIt() throws Exception {
        assertRead(Reads.card("N:Vogel;Ada;;Dr.;", "FN:"), "Ada Vogel|||");
        assertRead(Reads.card("NICKNAME:Addi", "EMAIL:ada@vogel.example"), "Addi|ada@vogel.example||");
        assertRead(Reads.card("EMAIL:", "EMAIL:ada@vogel.example", "ADR:"), "ada@vogel.example|ada@vogel.example||");
        assertRead(Reads.card("ORG:The Mill"), "The Mill||The Mill|");
    }

    @Test
    void aFullNameWithMoreThanTheNameIsMadeOfItsParts() throws Exception {
        assertRead(Reads.card("FN:Dr. Ada Vogel", "N:Vogel;Ada;;Dr.;"), "Ada Vogel|||");
        assertRead(Reads.card("FN:Vogel, Ada", "N:Vogel;Ada"), "Ada Vogel|||");
        assertRead(Reads.card("FN:Ada Maria Vogel", "N:Vogel;Ada"), "Ada Maria Vogel|||");
        assertRead(Reads.card("FN:山田太郎", "N:山田;太郎"), "山田太郎|||");
    }

    @Test
    void pagesOfNetworksAreAccounts() throws Exception {
        assertRead(
                Reads.card(
                        "FN:Ada",
                        "URL:http\\://www.linkedin.com/in/Ada-V%C3%B6gel/",
                        "X-SOCIALPROFILE;type=twitter:http://twitter.com/AdaVogel",
                        "item2.URL:https://vogel.example",
                        "X-SOCIALPROFILE:x:adabakes",
                        "URL:https://x.com/i/user/5"),
                "Ada|linkedin:ada-vögel x:adavogel x:adabakes||");
    }

    @Test
    void whatIsNoPersonIsLeftOut() throws Exception {
        RecordingSink sink = Reads.vcf(Reads.card("FN:Choir", "X-ADDRESSBOOKSERVER-KIND:group")
                + Reads.card("FN:Mill", "KIND:org")
                + Reads.card("FN:Mill", "ORG:Mill", "X-ABShowAs:COMPANY")
                + Reads.card("FN:Ada", "N:;Ada", "X-ABShowAs:COMPANY"));
        assertThat(Reads.people(sink)).containsExactly("Ada|||");
        assertThat(Reads.notes(sink))
                .containsExactly("left out group", "left out organisation", "left out organisation");
    }

    @Test
    void aCardWithinACardIsSomebodyElse() throws Exception {
        assertRead(
                Reads.old(
                        "N:Vogel;Ada",
                        "AGENT:",
                        Reads.old("N:Friday;Fred", "EMAIL:fred@friday.example").strip(),
                        "EMAIL:ada@vogel.example"),
                "Ada Vogel|ada@vogel.example||");
        assertRead(
                Reads.card("FN:Ada", "AGENT:BEGIN:VCARD\\nFN:Fred\\nEMAIL:f@f.example\\nEND:VCARD", "EMAIL:a@v.example")
                        + Reads.card("FN:Ben"),
                "Ada|a@v.example||",
                "Ben|||");
    }

    @Test
    void aMissingEndCostsNobodyElse() throws Exception {
        RecordingSink sink = Reads.vcf("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEMAIL:a@v.example\n" + Reads.card("FN:Ben")
                + "BEGIN:VCARD\nVERSION:3.0\nFN:Cleo\nEMAIL:cleo@lark.exam");
        assertThat(Reads.people(sink)).containsExactly("Ada|a@v.example||", "Ben|||", "Cleo|||");
        assertThat(Reads.notes(sink))
                .containsExactly("note 2 cards have no end, the first in line 1; what is there of them was read.");
    }

    @Test
    void aCardThatNamesNobodyIsSkippedWithItsLine() throws Exception {
        RecordingSink sink = Reads.vcf(Reads.card("FN:Ada")
                + Reads.card("TEL:1")
                + Reads.card("FN:" + "x".repeat(70_000))
                + Reads.card("this is no property", ":", ";:", "FN:Ben"));
        assertThat(Reads.people(sink)).containsExactly("Ada|||", "Ben|||");
        assertThat(Reads.notes(sink))
                .containsExactly(
                        "skipped 5 a name or an e-mail address was expected",
                        "skipped 9 a name or an address of the card is longer than 65,000 characters");
    }

    @Test
    void picturesAreNoTrouble() throws Exception {
        String base64 = "/9j/4AAQSkZJRgABAQAAAQABAAD".repeat(3);
        assertRead(
                Reads.old(
                        "N:Vogel;Ada",
                        "PHOTO;ENCODING=BASE64;JPEG:" + base64,
                        base64,
                        base64 + "==",
                        "",
                        "EMAIL:ada@vogel.example"),
                "Ada Vogel|ada@vogel.example||");
        assertRead(
                Reads.card(
                        "FN:Ada",
                        "PHOTO;ENCODING=b:" + base64.repeat(2_000),
                        " " + base64,
                        "LOGO:data:image/png;base64," + base64,
                        "EMAIL:a@v.example"),
                "Ada|a@v.example||");
    }

    @Test
    void addressesThatAreNoneAreLeftOut() throws Exception {
        assertRead(
                Reads.card(
                        "FN:Ada",
                        "EMAIL;TYPE=X500:/o=ExchangeLabs/ou=Exchange/cn=ada",
                        "EMAIL:Ada <mailto:ADA@vogel.example>",
                        "EMAIL:mailto:ada@vogel.example",
                        "EMAIL:@"),
                "Ada|ada@vogel.example||");
    }
}
