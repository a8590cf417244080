package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.activity.Kind;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Which files an export has, whatever they are called. */
class ExportTest {
    private static final String REACTIONS =
            "Date,Type,Link\n2026-05-08 10:00:00,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7458194261025673216\n";
    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    @ParameterizedTest
    @CsvSource({
        "Reactions.csv",
        "Reactions_123456.csv",
        "reactions.csv",
        "REACTIONS_1_2.csv",
        "Reactions (1).csv",
        "Reaktionen.csv",
        "2026/Reactions_123456.csv",
        "Reactions.txt"
    })
    void aFileIsKnownByItsHeaderWhateverItsName(String name) throws Exception {
        assertThat(Reads.of(Reads.file(name, REACTIONS), Kind.REACTION)).hasSize(1);
    }

    @Test
    void aTranslatedListOfConnectionsIsOne() throws Exception {
        RecordingSink sink = Reads.file("Kontakte.csv", CONNECTIONS + "Ada,Vogel,,,,,08 Feb 2026\n");
        assertThat(sink.cards()).hasSize(1);
        assertThat(sink.notes()).contains("connections linkedin 0").doesNotContain("missing Connections.csv");
    }

    @Test
    void whatIsThereAndEmptyIsZeroAndWhatIsNotThereIsUnknown() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n")
                .file("Comments.csv", "Date,Link,Message\n")
                .file("Votes.csv", "Date,Link,OptionText")
                .file("InstantReposts.csv", "Date,Link\n")
                .file("Connections.csv", CONNECTIONS));
        assertThat(sink.notes())
                .contains(
                        "covers linkedin POST Shares.csv null",
                        "covers linkedin REPLY Comments.csv null",
                        "covers linkedin VOTE Votes.csv null",
                        "covers linkedin REPOST InstantReposts.csv null",
                        "covers linkedin INVITATION Invitations.csv null",
                        "connections linkedin 0")
                .noneMatch(note -> note.startsWith("covers linkedin MESSAGE"))
                .noneMatch(note -> note.startsWith("covers linkedin REACTION"))
                .contains(
                        "missing messages.csv", "missing Reactions.csv", "missing Profile.csv", "missing Positions.csv")
                .doesNotContain("missing Shares.csv", "missing Comments.csv", "missing Connections.csv");
    }

    @Test
    void aFileOfNoBytesSaysNothingNotEvenZero() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias().file("Connections.csv", "").file("Shares.csv", "\n\n"));
        assertThat(sink.notes())
                .noneMatch(note -> note.startsWith("connections "))
                .noneMatch(note -> note.startsWith("covers linkedin POST"))
                .doesNotContain("missing Connections.csv", "missing Shares.csv");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .singleElement()
                .asString()
                .contains("It is empty");
    }

    @Test
    void aFileThatEndsTooEarlySaysNothingByItsSilence() throws Exception {
        RecordingSink sink = Reads.file("Reactions.csv", REACTIONS + "\"2026-05-09 10:00:00,LIKE,https://www.lin");
        assertThat(Reads.of(sink, Kind.REACTION)).hasSize(1);
        assertThat(Reads.notes(sink, "Reactions.csv"))
                .containsExactly("skipped 3 a quotation mark opens here and none closes it, up to the end of the file");
    }

    @Test
    void oneFileAloneMissesNothing() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("Connections.csv").file("Connections.csv", CONNECTIONS));
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("missing "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contacts.csv|Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers|the phone's address book: other people's data",
                "Imported Contacts.csv|First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At|the phone's address book: other people's data",
                "Adressbuch.csv|FirstName,MiddleName,LastName,Emails,PhoneNumbers,CreatedAt|the phone's address book: other people's data",
                "SearchQueries.csv|Time,Search Query|not used",
                "Saved_Items_123.csv|savedItem,CreatedTime|not used",
                "Jobs/Job Applications_1.csv|Application Date,Contact Email,Job Title|not used",
                "Services Marketplace/Opprtunities.csv|whatever|not used",
                "Services Marketplace/Something New.csv|whatever|not used",
                "Werbung.csv|Notes:¶\"Some words, and more\"¶¶Member Age,Company Names,Member Gender|not used",
                "Ad_Targeting.csv|Member Age,Company Names,Company Names|not used",
                "Anmeldungen.csv|Login Date,IP Address,User Agent,Login Type|not used",
                "Notes.csv|Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On|not used"
            })
    void whatIsKnownAndNotUsedIsSaidToBe(String name, String header, String reason) throws Exception {
        RecordingSink sink = Reads.file(name, header.replace('¶', '\n') + "\nx,y\n");
        assertThat(sink.notes()).contains("ignored " + name + " " + reason);
        assertThat(sink.cards()).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsNamed() throws Exception {
        RecordingSink sink =
                Reads.read(Reads.mias().file("Hologram.csv", "A,B\n1,2\n").file("photo.jpg", new byte[] {-1, -40, 0}));
        assertThat(sink.notes()).contains("unrecognised Hologram.csv", "unrecognised photo.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "Basic_LinkedInDataExport_01-31-2026.zip,2026-01-31",
        "Complete_LinkedInDataExport_03-09-2026 (1).zip,2026-03-09",
        "my export.zip,",
        "Basic_LinkedInDataExport_31-01-2026.zip,"
    })
    void theNameOfTheExportTellsItsDay(String name, LocalDate day) throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named(name).file("Connections.csv", CONNECTIONS));
        assertThat(sink.exportDate()).isEqualTo(day);
    }

    @Test
    void itIsRecognisedByHeadersAboveAll() throws Exception {
        LinkedInImporter importer = new LinkedInImporter();
        double whole = importer.recognises(Reads.mias().file("Connections.csv", CONNECTIONS));
        double single = importer.recognises(FakeSource.named("x.csv").file("x.csv", CONNECTIONS));
        double byName = importer.recognises(FakeSource.named("Skills.csv").file("Skills.csv", "Name\nGlass\n"));
        double strange = importer.recognises(FakeSource.named("messages.csv").file("messages.csv", "id;text\n1;hi\n"));
        assertThat(whole).isGreaterThan(single);
        assertThat(single).isGreaterThan(byName);
        assertThat(byName).isGreaterThan(strange);
        assertThat(strange).isPositive();
        assertThat(importer.recognises(FakeSource.named("a.csv").file("a.csv", "Name,Given Name,E-mail 1 - Value\n")))
                .isZero();
    }

    @Test
    void aRenamedFileAloneIsStillMessages() throws Exception {
        RecordingSink sink = Reads.into(
                new RecordingSink(Reads.MIA),
                FakeSource.named("mias messages.csv").file("mias messages.csv", """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Mia Berg,https://www.linkedin.com/in/mia-berg,Ada Vogel,https://www.linkedin.com/in/ada-vogel,2026-02-01 08:00:00 UTC,,Hi,INBOX
                """));
        assertThat(Reads.of(sink, Kind.MESSAGE)).hasSize(1);
    }
}
