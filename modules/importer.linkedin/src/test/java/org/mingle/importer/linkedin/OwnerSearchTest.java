package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Owner;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Whose export it is. */
class OwnerSearchTest {
    private static final String MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Ada,Vogel,https://www.linkedin.com/in/ada-vogel,,,,08 Feb 2026\n";

    private static String message(String talk, String from, String to) {
        return talk + ",," + name(from) + "," + url(from) + "," + name(to) + "," + url(to)
                + ",2026-02-10 08:00:00 UTC,,Hi,INBOX\n";
    }

    private static String name(String slug) {
        return slug.replace('-', ' ').toUpperCase(java.util.Locale.ROOT);
    }

    private static String url(String slug) {
        return "https://www.linkedin.com/in/" + slug;
    }

    private static List<String> handles(Owner owner) {
        return owner.accounts().stream().map(Account::handle).toList();
    }

    private static FakeSource messages(String... rows) {
        return FakeSource.named("export.zip").file("messages.csv", MESSAGES + String.join("", rows));
    }

    private static RecordingSink expecting(String slug) {
        return new RecordingSink(Reads.account(slug));
    }

    @Test
    void whoeverInvitesAndIsInvited() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("export.zip").file("Invitations.csv", """
                From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
                Mia Berg,Dag Elm,"1/29/16, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/mia-b-77,https://www.linkedin.com/in/dag-elm
                Mia Berg,Ada Vogel,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/mia-berg,https://www.linkedin.com/in/ada-vogel
                Cem Ali,Mia Berg,"1/28/26, 2:37 PM",,INCOMING,https://www.linkedin.com/in/cem-ali,https://www.linkedin.com/in/mia-berg
                """));
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(handles(sink.owner()))
                .as("the address in use first, the former one too")
                .containsExactly("mia-berg", "mia-b-77");
    }

    @Test
    void whoeverIsInEveryConversation() throws Exception {
        RecordingSink sink = Reads.read(messages(
                message("t1", "mia-berg", "ada-vogel"),
                message("t2", "cem-ali", "mia-berg"),
                message("t3", "dag-elm", "mia-berg")));
        assertThat(handles(sink.owner())).containsExactly("mia-berg");
        assertThat(Reads.of(sink, Kind.MESSAGE)).extracting(Activity::sent).containsExactly(true, false, false);
    }

    @Test
    void oneTalkThatIsNearlyAllDoesNotHideTheOwner() throws Exception {
        RecordingSink sink = Reads.read(
                messages(message("t1", "mia-berg", "ada-vogel").repeat(200), message("t2", "cem-ali", "mia-berg")));
        assertThat(handles(sink.owner())).containsExactly("mia-berg");
    }

    @Test
    void norDoesARowWhereTheOwnersAddressIsMissing() throws Exception {
        String rows = message("t1", "mia-berg", "ada-vogel").repeat(200) + message("t1", "ada-vogel", "cem-ali");
        assertThat(handles(Reads.read(messages(rows, message("t2", "dag-elm", "mia-berg")))
                        .owner()))
                .containsExactly("mia-berg");
    }

    @Test
    void norDoRowsWhoseRecipientsAreGone() throws Exception {
        String gone = message("t1", "ada-vogel", "mia-berg").replace(url("mia-berg"), "");
        String rows = gone.repeat(50) + gone.replace("t1,", "t3,");
        assertThat(handles(Reads.read(messages(
                                rows, message("t1", "mia-berg", "ada-vogel"), message("t2", "cem-ali", "mia-berg")))
                        .owner()))
                .containsExactly("mia-berg");
    }

    @Test
    void whoeverHasTheNameOfTheProfile() throws Exception {
        RecordingSink sink = Reads.read(messages(message("t1", "mia-berg", "ada-vogel"))
                .file("Profile.csv", "First Name,Last Name,Headline\nMia,Berg,Glazier\n"));
        assertThat(handles(sink.owner())).containsExactly("mia-berg");
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
    }

    @Test
    void otherwiseThePersonIsAsked() throws Exception {
        ImportException asked = catchThrowableOfType(
                ImportException.class, () -> Reads.read(messages(message("t1", "mia-berg", "ada-vogel"))));
        assertThat(asked).hasMessageContaining("does not say whose it is").hasMessageContaining("--me");
        assertThat(asked.candidates()).extracting(one -> handles(one).get(0)).containsExactly("ada-vogel", "mia-berg");
        RecordingSink answered = Reads.into(
                new RecordingSink(
                        new Account(Network.LINKEDIN, "Mia-Berg", URI.create("https://www.linkedin.com/in/Mia-Berg/"))),
                messages(message("t1", "mia-berg", "ada-vogel")));
        assertThat(handles(answered.owner())).containsExactly("mia-berg");
        assertThat(answered.owner().name()).isEqualTo("MIA BERG");
        assertThat(Reads.of(answered, Kind.MESSAGE)).extracting(Activity::sent).containsExactly(true);
    }

    @Test
    void anotherPersonsExportIsRefused() {
        for (FakeSource source : List.of(
                Reads.mias(),
                messages(message("t1", "mia-berg", "ada-vogel"), message("t2", "cem-ali", "mia-berg")),
                messages(message("t1", "mia-berg", "ada-vogel")))) {
            assertThatThrownBy(() -> Reads.into(expecting("eva-fink"), source))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("somebody else");
        }
    }

    @Test
    void anOwnExportIsKnownByTheMailAddressWhenTheProfileAddressChanged() throws Exception {
        RecordingSink sink = new RecordingSink();
        Reads.into(sink, Reads.mias().file("Email Addresses.csv", "Email Address,Confirmed\nmia@example.com,Yes\n"));
        assertThat(handles(sink.owner())).containsExactly("mia-berg", "mia@example.com");
    }

    @Test
    void aListOfConnectionsIsWhoseverItWasNamedToBe() throws Exception {
        FakeSource alone = FakeSource.named("Connections.csv").file("Connections.csv", CONNECTIONS);
        assertThat(Reads.read(alone).owner()).isNull();
        assertThat(handles(Reads.into(expecting("mia-berg"), alone).owner())).containsExactly("mia-berg");
    }

    @Test
    void aProfileOfAnotherNameIsNotTakenForTheAccountExpected() throws Exception {
        FakeSource evas = FakeSource.named("export.zip")
                .file("Connections.csv", CONNECTIONS)
                .file("Profile.csv", "First Name,Last Name,Headline\nEva,Fink,Painter\n");
        Owner owner = Reads.into(expecting("mia-berg"), evas).owner();
        assertThat(owner.name()).as("so that the name can be compared").isEqualTo("Eva Fink");
        assertThat(owner.accounts()).isEmpty();
        assertThat(handles(Reads.into(expecting("eva-fink-9"), evas).owner())).containsExactly("eva-fink-9");
    }

    @Test
    void before2023AnOwnerWhoNeverWroteIsKnownByName() throws Exception {
        FakeSource source = FakeSource.named("export.zip")
                .file("Profile.csv", "First Name,Last Name,Headline\nMia,Berg,Glazier\n")
                .file("messages.csv", """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Ada Vogel,https://www.linkedin.com/in/ada-vogel,Mia Berg,2022-02-01 08:00:00 UTC,,Hello,INBOX
                """);
        assertThat(Reads.read(source).owner()).isEqualTo(new Owner("Mia Berg", List.of()));
        assertThat(handles(Reads.into(expecting("mia-berg"), source).owner())).containsExactly("mia-berg");
        assertThatThrownBy(() -> Reads.into(expecting("eva-fink"), source)).isInstanceOf(ImportException.class);
    }
}
