package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Party;
import org.mingle.testing.RecordingSink;

/** What single rows of messages.csv hold. */
class MessageRowsTest {
    private static final String HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";
    private static final String FROM_ADA = "t1,,Ada Vogel,https://www.linkedin.com/in/ada-vogel,Mia Berg,"
            + "https://www.linkedin.com/in/mia-berg,2026-02-10 08:00:00 UTC,";

    private static RecordingSink rows(String rows) throws Exception {
        return Reads.file("messages.csv", HEADER + rows);
    }

    private static String text(String content) throws Exception {
        RecordingSink sink = rows(FROM_ADA + ",\"" + content.replace("\"", "\"\"") + "\",INBOX,,No,No\n");
        return Reads.of(sink, Kind.MESSAGE).get(0).text();
    }

    @ParameterizedTest
    @CsvSource({
        "Half a thou,INBOX,Yes,No,draft",
        "Half a thou,INBOX,true,false,draft",
        "Half a thou,INBOX,,TRUE,draft",
        "Buy now,SPAM,No,No,spam",
        "Buy now,spam,,,spam"
    })
    void draftsAndSpamAreLeftOut(String content, String folder, String draft, String conversation, String why)
            throws Exception {
        RecordingSink sink = rows(FROM_ADA + "," + content + "," + folder + ",," + draft + "," + conversation + "\n");
        assertThat(Reads.of(sink, Kind.MESSAGE)).isEmpty();
        assertThat(Reads.notes(sink, "messages.csv"))
                .containsExactly("left out " + why, "covers linkedin MESSAGE messages.csv null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t9,,Acme Ads,,Mia Berg,https://www.linkedin.com/in/mia-berg,2026-02-10 08:00:00 UTC,Grow!,"
                        + "\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Hi</p>\",INBOX,,No,No",
                "t9,,Acme Ads,,Mia Berg,https://www.linkedin.com/in/mia-berg,2026-02-10 08:00:00 UTC,Grow!,"
                        + "\"Hi %FIRSTNAME%, a word?\",INBOX,,No,No",
                "t9,Sponsored Conversation,Acme Ads,,Mia Berg,,2026-02-10 08:00:00 UTC,Grow!,Hi Mia,INBOX,,No,No"
            })
    void sponsoredMessagesAreAdvertising(String row) throws Exception {
        RecordingSink sink = rows(row + "\n");
        assertThat(Reads.of(sink, Kind.MESSAGE)).isEmpty();
        assertThat(Reads.notes(sink, "messages.csv")).contains("left out advertising");
    }

    @Test
    void aPersonWhoWritesOfTemplatesIsNoAdvertising() throws Exception {
        assertThat(text("Your template still says %FIRSTNAME%")).isEqualTo("Your template still says %FIRSTNAME%");
    }

    @Test
    void whoIsGoneIsCountedAndNobody() throws Exception {
        RecordingSink sink = rows(
                "t1,,LinkedIn Member,,Mia Berg,https://www.linkedin.com/in/mia-berg,2026-02-10 08:00:00 UTC,,Hi,INBOX,,,\n"
                        + "t1,,Mia Berg,https://www.linkedin.com/in/mia-berg,LinkedIn Member,,2026-02-10 09:00:00 UTC,,Who?,INBOX,,,\n");
        List<Activity> messages = Reads.of(sink, Kind.MESSAGE);
        assertThat(messages).singleElement().satisfies(one -> {
            assertThat(one.sent()).isTrue();
            assertThat(one.with()).isEmpty();
        });
        assertThat(Reads.notes(sink, "messages.csv")).contains("hidden");
    }

    @Test
    void theOwnerIsKnownByTheAddressWhateverTheName() throws Exception {
        RecordingSink sink = rows(
                "t1,,Mia B. (she/her),https://de.linkedin.com/in/Mia-Berg/,Ada Vogel,https://www.linkedin.com/in/ada-vogel,"
                        + "2026-02-10 08:00:00 UTC,,Hi,INBOX,,,\n"
                        + "t1,,Mia Berg,https://www.linkedin.com/in/mia-berg-2,Mia Berg,https://www.linkedin.com/in/mia-berg,"
                        + "2026-02-10 09:00:00 UTC,,My namesake,INBOX,,,\n");
        assertThat(Reads.of(sink, Kind.MESSAGE)).extracting(Activity::sent).containsExactly(true, false);
    }

    @Test
    void namesOfAGroupAreBelievedOnlyWhenEachHasAnAddress() throws Exception {
        RecordingSink sink = rows(
                "t1,The bakers,Mia Berg,https://www.linkedin.com/in/mia-berg,\"Ada Vogel, LinkedIn Member, Cem Ali\","
                        + "\"https://www.linkedin.com/in/ada-vogel,https://www.linkedin.com/in/cem-ali\","
                        + "2026-02-10 08:00:00 UTC,,Hi all,INBOX,,,\n");
        assertThat(Reads.of(sink, Kind.MESSAGE).get(0).with())
                .allSatisfy(party -> assertThat(party.name()).isEmpty())
                .extracting(party -> party.accounts().get(0).handle())
                .containsExactly("ada-vogel", "cem-ali");
    }

    @Test
    void whoIsGoneFromAGroupHasNoName() throws Exception {
        RecordingSink sink = rows(
                "t1,,Mia Berg,https://www.linkedin.com/in/mia-berg,\"LinkedIn Member, Cem Ali\","
                        + "\"https://www.linkedin.com/in/x1,https://www.linkedin.com/in/cem-ali\",2026-02-10 08:00:00 UTC,,Hi,INBOX,,,\n");
        assertThat(Reads.of(sink, Kind.MESSAGE).get(0).with())
                .extracting(Party::name)
                .containsExactly("", "Cem Ali");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Tea &amp; cake</p><p>at <strong>four</strong></p>|Tea & cake¶at four",
                "Line<br>break and <a href=\"https://example.com\">a link</a>|Line¶break and a link",
                "a < b && b > c|a < b && b > c",
                "AT&T; R&D &c|AT&T; R&D &c",
                "if (x<y) <generic>|if (x<y) <generic>",
                "JosÃ© schrieb|José schrieb"
            })
    void lightMarkupBecomesText(String content, String expected) throws Exception {
        assertThat(text(content)).isEqualTo(expected.replace('¶', '\n'));
    }

    @Test
    void aSubjectSpeaksWhereThereIsNoContent() throws Exception {
        assertThat(Reads.of(rows(FROM_ADA + "Coffee?,,INBOX,,,\n"), Kind.MESSAGE))
                .extracting(Activity::text)
                .containsExactly("Coffee?");
    }

    @Test
    void aRowWithoutADateIsTold() throws Exception {
        RecordingSink sink = rows(
                FROM_ADA.replace("2026-02-10 08:00:00 UTC", "later") + ",Hi,INBOX,,,\n" + FROM_ADA + ",Ho,INBOX,,,\n");
        assertThat(Reads.of(sink, Kind.MESSAGE)).extracting(Activity::text).containsExactly("Ho");
        assertThat(Reads.notes(sink, "messages.csv"))
                .contains("skipped 2 a date such as 2026-02-01 08:00:00 UTC was expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide_messages.csv",
                "learning_coach_messages.csv",
                "learning_role_play_messages.csv",
                "coach_messages.csv",
                "LearningCoachMessages.csv"
            })
    void talksWithAssistantsAreNoMessages(String name) throws Exception {
        for (String content : List.of(HEADER + FROM_ADA + ",Hi,INBOX,,,\n", "No conversations found", "")) {
            RecordingSink sink = Reads.file(name, content);
            assertThat(Reads.of(sink, Kind.MESSAGE)).isEmpty();
            assertThat(sink.notes()).contains("ignored " + name + " talks with LinkedIn's own assistants");
        }
    }

    @Test
    void aTranslatedNameIsKnownByTheHeader() throws Exception {
        RecordingSink alone = Reads.file("Nachrichten.csv", HEADER + FROM_ADA + ",Hi,INBOX,,,\n");
        assertThat(Reads.of(alone, Kind.MESSAGE)).hasSize(1);
        RecordingSink beside = Reads.read(
                Reads.mias().file("messages.csv", HEADER).file("Ratgeber.csv", HEADER + FROM_ADA + ",Hi,INBOX,,,\n"));
        assertThat(Reads.of(beside, Kind.MESSAGE)).isEmpty();
        assertThat(beside.notes()).anyMatch(note -> note.startsWith("ignored Ratgeber.csv "));
    }

    @Test
    void everyPersonAddressedIsOneParty() throws Exception {
        RecordingSink sink = rows(
                "t1,,Ada Vogel,https://www.linkedin.com/in/ada-vogel,\"Mia Berg, Cem Ali\","
                        + "\"https://www.linkedin.com/in/mia-berg,https://www.linkedin.com/in/cem-ali\",2026-02-10 08:00:00 UTC,,Hi,INBOX,,,\n");
        assertThat(Reads.of(sink, Kind.MESSAGE).get(0).with())
                .extracting(Party::name)
                .containsExactly("Cem Ali");
    }
}
