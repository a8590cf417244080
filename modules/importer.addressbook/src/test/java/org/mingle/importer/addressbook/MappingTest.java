package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.PersonField;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Tables that no known program wrote: guessed by their words, or told. */
class MappingTest {
    private static final String CLUB = "Nr;Wer;Elektropost;Schuhe\n1;Ada Vogel;ada@vogel.example;38\n2;Ben Stern;;44\n";

    @TempDir
    Path conf;

    private static FakeSource file(String content) {
        return FakeSource.named("club.csv").file("club.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(AddressBookImporter importer, String content) throws Exception {
        RecordingSink sink = new RecordingSink();
        importer.read(file(content), sink, Progress.NONE);
        return Reads.people(sink);
    }

    private AddressBookImporter importer() {
        return new AddressBookImporter(new Mappings(conf.resolve("tables.properties")));
    }

    private static PeopleTable table(AddressBookImporter importer, String content) throws Exception {
        return importer.table(file(content)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name,Email,Company                         | Ada Vogel,ada@vogel.example,Mill          | Ada Vogel|ada@vogel.example|Mill|
            Surname;Forename;Mail;Role                 | Vogel;Ada;ada@vogel.example;Baker         | Ada Vogel|ada@vogel.example||Baker
            Vor- und Nachname;Mailadresse;Arbeitgeber  | Ada Vogel;ada@vogel.example;Mühle         | Ada Vogel|ada@vogel.example|Mühle|
            Prénom;Nom;Courriel;Entreprise;Poste       | Ada;Vogel;ada@vogel.example;Moulin;Reine  | Ada Vogel|ada@vogel.example|Moulin|Reine
            Nombre y apellidos;Correo;Empleador        | Ada Vogel;ada@vogel.example;Molino        | Ada Vogel|ada@vogel.example|Molino|
            Kunde;Firma;Elektropost;Umsatz             | Ada Vogel;Mühle;ada@vogel.example;12      | Ada Vogel|ada@vogel.example|Mühle|
            Full name,LinkedIn,Work email,Shoe size    | Ada Vogel,https://linkedin.com/in/ada,ada@vogel.example,38 | Ada Vogel|ada@vogel.example linkedin:ada||
            """)
    void wordsOfPeopleAreGuessed(String header, String row, String name, String accounts, String company, String title)
            throws Exception {
        AddressBookImporter importer = importer();
        assertThat(importer.recognises(file(header + "\n" + row + "\n")))
                .as("behind everybody who knows it")
                .isBetween(0.01, 0.5);
        assertThat(read(importer, header + "\n" + row + "\n"))
                .containsExactly(String.join("|", name, accounts, text(company), text(title)));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vorname;Nachname;E-Mail;Bestellnummer;Betrag;Datum;Zahlung\nA;B;a@b.example;1;2;3;4\n",
                "First Name,Last Name,Email,Connected On\nA,B,a@b.example,01 Mar 2026\n",
                "Date,Amount,Payee\n2026-01-01,3.50,Bakery\n",
                "Name,Paid by\nAda Vogel,ada@vogel.example\nBen Stern,cash\n",
                CLUB
            })
    void whatIsAboutSomethingElseIsNotGuessed(String content) throws Exception {
        assertThat(importer().recognises(file(content))).isZero();
    }

    @Test
    void whatIsToldIsPreviewedUsedAndRememberedForTheseColumns() throws Exception {
        AddressBookImporter importer = importer();
        PeopleTable table = table(importer, CLUB);
        assertThat(table.columns()).containsExactly("Nr", "Wer", "Elektropost", "Schuhe");
        assertThat(table.rows().get(1)).containsExactly("2", "Ben Stern", "", "44");
        assertThat(table.known().columns())
                .as("addresses show by themselves")
                .isEqualTo(Map.of("Elektropost", PersonField.EMAIL));

        Mapping names = new Mapping(Map.of("Wer", PersonField.NAME), Map.of());
        assertThat(table.preview(names)).extracting(Card::name).containsExactly("Ada Vogel", "Ben Stern");
        Mapping whole = new Mapping(
                Map.of("Wer", PersonField.NAME, "Elektropost", PersonField.EMAIL),
                Map.of(PersonField.COMPANY, "Club = 7"));
        assertThat(table.preview(whole).get(1).affiliation().organisation()).isEqualTo("Club = 7");

        table.use(whole, true);
        String[] people = {"Ada Vogel|ada@vogel.example|Club = 7|", "Ben Stern||Club = 7|"};
        assertThat(importer.recognises(file(CLUB))).isGreaterThan(0.5);
        assertThat(read(importer, CLUB)).containsExactly(people);
        assertThat(read(importer(), CLUB)).as("after a restart").containsExactly(people);
        assertThat(table(importer(), CLUB).known()).as("not asked again").isEqualTo(whole);
        assertThat(importer().recognises(file(CLUB.replace("Wer", "Wen"))))
                .as("other columns")
                .isZero();
    }

    @Test
    void whatIsToldForALookIsGoneAfterwards() throws Exception {
        AddressBookImporter importer = importer();
        table(importer, CLUB).use(new Mapping(Map.of("Wer", PersonField.NAME), Map.of()), false);
        assertThat(importer.recognises(file(CLUB))).isPositive();
        assertThat(importer().recognises(file(CLUB))).isZero();
        assertThat(conf).isEmptyDirectory();
    }

    @Test
    void aFileOfMappingsThatIsBrokenIsAsNone() throws Exception {
        Files.writeString(conf.resolve("tables.properties"), "a\\tb=name\\temail=\\uZZZZ");
        assertThat(table(importer(), CLUB).known().columns()).doesNotContainKey("Wer");
        Files.writeString(conf.resolve("tables.properties"), "Nr\\tWer\\tElektropost\\tSchuhe=-\\tname\\tnonsense");
        assertThat(table(importer(), CLUB).known().columns()).isEqualTo(Map.of("Wer", PersonField.NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one column\nAda\n",
                "Dear Ada,\nthank you for your letter, which came today, at last.\nYours\n",
                "{\"a\": 1, \"b\": 2}\n{\"a\": 1, \"b\": 2}\n",
                "<p>a, b</p>\n<p>c, d</p>\n",
                "ada@vogel.example,Ada\nben@stern.example,Ben\n",
                "Name,Email\n",
                "\u0000\u0001\u0002,a\nb,c\n"
            })
    void whatIsNoTableIsNotAskedAbout(String content) throws Exception {
        assertThat(importer().table(file(content))).isEqualTo(Optional.empty());
    }
}
