package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Tables of contacts of several programs, and those that are none. */
class TableTest {
    static final String GOOGLE =
            "First Name,Nickname,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Labels\r\n";

    private static void assertRead(String content, String... people) throws Exception {
        RecordingSink sink = Reads.csv(content);
        assertThat(Reads.people(sink)).containsExactly(people);
        assertThat(Reads.notes(sink)).isEmpty();
    }

    private static double sure(String content) throws Exception {
        return new AddressBookImporter(new Mappings(null))
                .recognises(FakeSource.named("a.csv").file("a.csv", content));
    }

    @Test
    void googleAsItWasUntil2024() throws Exception {
        assertRead(
                """
                Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,Website 1 - Value
                Ada Vogel,Ada,,Vogel,,, --12-01,"Two
                lines",* myContacts ::: Friends,* Work,ada@vogel.example ::: Ada@Mill.example,Home,a@home.example,Mobile,1 ::: 2,Mill ::: Bank,Baker,https://www.linkedin.com/in/ada-vogel
                Ben Stern,Ben,,Stern,,,,,,,,,,,,,,
                """,
                "Ada Vogel|ada@vogel.example ada@mill.example a@home.example linkedin:ada-vogel|Mill|Baker",
                "Ben Stern|||");
    }

    @Test
    void googleSince2024() throws Exception {
        assertRead(
                GOOGLE + "Ada,,Vogel,Mill,Baker,ada@vogel.example,* myContacts\r\n",
                "Ada Vogel|ada@vogel.example|Mill|Baker");
        byte[] utf16 = ("\uFEFF" + GOOGLE.replace(',', '\t') + "Jörg\t\tMüller\t\t\tj@m.example\t\r\n")
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(Reads.people(Reads.csv(utf16))).containsExactly("Jörg Müller|j@m.example||");
    }

    @Test
    void thunderbird() throws Exception {
        assertRead("""
                First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Job Title,Department,Organization
                Ada,Vogel,"Vogel, Ada",,ada@vogel.example,a@home.example,,,Baker,,Mill
                """, "Ada Vogel|ada@vogel.example a@home.example|Mill|Baker");
        assertRead("""
                Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Arbeitstitel,Organisation
                Jörg,Müller,Jörg Müller,,j@m.example,,Bäcker,Mühle
                """, "Jörg Müller|j@m.example|Mühle|Bäcker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , | windows-1252 | Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,E-mail Address,E-mail 2 Address
            ; | windows-1252 | Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;E-Mail-Adresse;E-Mail 2: Adresse
            ; | windows-1252 | Civilité;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Profession;Rue (bureau);Adresse de messagerie;Adresse de messagerie 2
            ; | windows-1252 | Tratamiento;Nombre;Segundo nombre;Apellidos;Sufijo;Organización;Departamento;Puesto;Calle del trabajo;Dirección de correo electrónico;Dirección del correo electrónico 2
            ; | windows-1252 | Titolo;Nome;Secondo nome;Cognome;Titolo straniero;Società;Reparto;Posizione professionale;Via (uff.);Indirizzo posta elettronica;Indirizzo posta elettronica 2
            ; | windows-1252 | Titel;Voornaam;Middelste naam;Achternaam;Achtervoegsel;Bedrijf;Afdeling;Functie;Werkadres, straat;E-mailadres;E-mailadres 2
            ; | windows-1250 | Tytuł;Imię;Drugie imię;Nazwisko;Sufiks;Firma;Dział;Stanowisko;Adres służbowy, ulica;Adres e-mail;Adres e-mail 2
            ; | windows-1252 | Título;Primeiro nome;Segundo nome;Sobrenome;Sufixo;Empresa;Departamento;Cargo;Rua do endereço comercial;Endereço de e-mail;Endereço de e-mail 2
            """)
    void outlookInItsLanguagesAndCodePages(String separator, String charset, String header) throws Exception {
        String name = charset.equals("windows-1250") ? "Michał" : "Jérôme";
        String row = ",%s,,Berg,,Mill,,Baker,,j@b.example,J2@b.example"
                .formatted(name)
                .replace(",", separator);
        byte[] table = (header + "\r\n" + row + "\r\n").getBytes(Charset.forName(charset));
        assertThat(Reads.people(Reads.csv(table))).containsExactly(name + " Berg|j@b.example j2@b.example|Mill|Baker");
        byte[] marked = ("\uFEFF" + header + "\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.people(Reads.csv(marked))).containsExactly(name + " Berg|j@b.example j2@b.example|Mill|Baker");
    }

    @Test
    void aPortugueseNicknameIsNoSurname() throws Exception {
        assertRead("Nome,Sobrenome,Apelido,Email principal\nAna,Silva,Aninha,a@s.example\n", "Ana Silva|a@s.example||");
        assertRead("Nome,Apelido,Email principal\nAna,Silva,a@s.example\n", "Ana Silva|a@s.example||");
    }

    @Test
    void anEnglishHeaderTellsNothingOfTheRowsBelow() throws Exception {
        byte[] table = "First Name,Last Name,E-mail Address\r\nJörg,Müller,j@m.example\r\n".getBytes(Encodings.WINDOWS);
        assertThat(Reads.people(Reads.csv(table))).containsExactly("Jörg Müller|j@m.example||");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                "First Name,Last Name,E-mail Address,Company,Job Title,Nickname,Connected On",
                "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses",
                "Vorname;Nachname;Firma;E-Mail-Adresse;Bestellnummer;Betrag;Datum;Status;Zahlung;Versand",
                "First Name,Last Name,Company,Department",
                "Date,ShareLink,ShareCommentary",
                "id,name,price,stock",
                "Hello, this is a letter",
                "",
                "E-mail Address"
            })
    void otherTablesAreLeftAlone(String header) throws Exception {
        assertThat(sure(header + "\nA,B,C,D,E,F,G,H,I\nA;B;C;D;E;F;G;H;I\n")).isZero();
    }

    @Test
    void linkedInsConnectionsForOutlookAreLinkedIns() throws Exception {
        String outlook = "First Name,Last Name,E-mail Address,Company,Job Title\nAda,Vogel,a@v.example,Mill,Baker\n";
        assertThat(sure(outlook)).isPositive();
        String name = "linkedin_connections_export_microsoft_outlook.csv";
        assertThat(new AddressBookImporter(new Mappings(null))
                        .recognises(FakeSource.named(name).file(name, outlook)))
                .isZero();
    }

    @Test
    void rowsThatCannotBeUsedAreSkippedWithTheirLine() throws Exception {
        RecordingSink sink = Reads.csv(GOOGLE
                + "Ada,,Vogel,Mill,,ada@vogel.example,\r\n"
                + ",,,Mill,Boss,,\r\n"
                + ",,,,,,* myContacts\r\n"
                + "lonely\r\n"
                + ",,,,,,\r\n"
                + "\"Ben,,Stern,,,b@s.example,\r\nCleo\",,Lark,,,c@l.example,\r\n"
                + "Dora,,Finch,,,d@f.example,\r\n");
        assertThat(Reads.people(sink))
                .containsExactly("Ada Vogel|ada@vogel.example|Mill|", "Mill||Mill|Boss", "Dora Finch|d@f.example||");
        assertThat(Reads.notes(sink))
                .containsExactly(
                        "skipped 4 a name or an e-mail address was expected",
                        "skipped 5 7 fields were expected and 1 was there",
                        "skipped 7 a quotation mark seems to be missing: a name or an address has several lines");
    }

    @Test
    void anOpenQuotationMarkCostsTheRestOnly() throws Exception {
        RecordingSink sink = Reads.csv(GOOGLE + "Ada,,Vogel,,,ada@vogel.example,\r\n\"Ben,,Stern,,,b@s.example,\r\n"
                + "Cleo,,Lark,,,c@l.example,\r\n".repeat(60_000));
        assertThat(Reads.people(sink)).containsExactly("Ada Vogel|ada@vogel.example||");
        assertThat(Reads.notes(sink))
                .containsExactly("skipped 3 the file cannot be read beyond this row; a quotation mark may be missing");
    }
}
