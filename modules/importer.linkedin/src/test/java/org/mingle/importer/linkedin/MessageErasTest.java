package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Party;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** messages.csv as LinkedIn has written it since 2018. */
class MessageErasTest {
    private static final String ADA = "https://www.linkedin.com/in/ada-vogel";
    private static final String MIA = "https://www.linkedin.com/in/mia-berg";
    private static final String PROFILE = "First Name,Last Name,Headline\nMia,Berg,Glazier\n";

    private static List<Activity> messages(FakeSource source) throws Exception {
        return Reads.of(Reads.read(source), Kind.MESSAGE);
    }

    private static FakeSource mias(String messages) {
        return FakeSource.named("export.zip").file("Profile.csv", PROFILE).file("messages.csv", messages);
    }

    private static String actor(Activity received) {
        return Objects.requireNonNull(received.actor()).name();
    }

    private static List<String> names(Activity message) {
        return message.with().stream().map(Party::name).toList();
    }

    private static List<String> handles(Activity message) {
        return message.with().stream()
                .flatMap(party -> party.accounts().stream())
                .map(Account::handle)
                .toList();
    }

    @Test
    void of2018WithADirection() throws Exception {
        List<Activity> messages = messages(
                FakeSource.named("export.zip").file("Profile.csv", PROFILE).file("Messages.csv", """
                From,To,Date,Subject,Content,Direction,Folder
                Ada Vogel,Mia Berg,"05 Feb 2018, 14:33",,Do you bake on Sundays?,INCOMING,INBOX
                Mia Berg,Ada Vogel,"05 Feb 2018, 14:40",Bread,Only bread.,OUTGOING,SENT
                """));
        assertThat(messages).extracting(Activity::sent).containsExactly(false, true);
        assertThat(messages)
                .extracting(Activity::at)
                .containsExactly(Instant.parse("2018-02-05T14:33:00Z"), Instant.parse("2018-02-05T14:40:00Z"));
        assertThat(actor(messages.get(0))).isEqualTo("Ada Vogel");
        assertThat(names(messages.get(0))).isEmpty();
        assertThat(names(messages.get(1))).containsExactly("Ada Vogel");
        assertThat(messages).allSatisfy(one -> assertThat(one.audience()).isEqualTo(Audience.PRIVATE));
    }

    @Test
    void ofNineColumnsWithNamesOnly() throws Exception {
        FakeSource source = mias("""
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Mia Berg,%s,"Jane Doe, Ph.D., Ada Vogel, Stone, Bob, Kim Lee, MBA, CFA",2022-02-01 08:00:00 UTC,,Hello all,INBOX
                t1,,"Jane Doe, Ph.D.",,"Mia Berg, Ada Vogel",2022-02-01 09:00:00 UTC,,Hello,INBOX
                """.formatted(MIA)).file("Connections.csv", """
                First Name,Last Name,Email Address,Company,Position,Connected On
                "Stone, Bob",,,,,08 Feb 2020
                """);
        List<Activity> messages = messages(source);
        assertThat(names(messages.get(0)))
                .containsExactly("Jane Doe, Ph.D.", "Ada Vogel", "Stone, Bob", "Kim Lee, MBA, CFA");
        assertThat(messages).extracting(Activity::sent).containsExactly(true, false);
        assertThat(actor(messages.get(1))).isEqualTo("Jane Doe, Ph.D.");
        assertThat(names(messages.get(1))).containsExactly("Ada Vogel");
    }

    @Test
    void anOwnerWithACommaInTheNameIsOnePerson() throws Exception {
        FakeSource source = FakeSource.named("export.zip")
                .file("Profile.csv", "First Name,Last Name,Headline\nMia,\"Berg, master of glass\",Glazier\n")
                .file("messages.csv", """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Ada Vogel,%s,"Mia Berg, master of glass",2022-02-01 08:00:00 UTC,,Hello,INBOX
                """.formatted(ADA));
        assertThat(messages(source))
                .singleElement()
                .satisfies(one -> assertThat(one.with()).isEmpty());
    }

    @Test
    void ofTenColumnsWithAddresses() throws Exception {
        List<Activity> messages = messages(mias("""
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Ada Vogel,%1$s,Mia Berg,%2$s,2023-09-01 08:00:00 UTC,Bread?,"Do you bake  on Sundays?",INBOX
                t1,,Mia Berg,%2$s,"Jane Doe, Ph.D.",https://www.linkedin.com/in/jane-doe,2023-09-01 09:00:00 UTC,,Yes,ARCHIVE
                t2,,Mia Berg,%2$s,"Jane Doe, Ph.D., Ada Vogel","https://www.linkedin.com/in/jane-doe,%1$s",2023-09-02 09:00:00 UTC,,Both,
                t2,,Mia Berg,%2$s,"Jane Doe, Ph.D., Ada Vogel",https://www.linkedin.com/in/jane-doe;%1$s,2023-09-03 09:00:00 UTC,,Both,
                """.formatted(ADA, MIA)));
        assertThat(messages).extracting(Activity::sent).containsExactly(false, true, true, true);
        assertThat(handles(messages.get(0))).as("the owner is nobody else").isEmpty();
        assertThat(names(messages.get(1))).containsExactly("Jane Doe, Ph.D.");
        for (Activity group : messages.subList(2, 4)) {
            assertThat(handles(group)).containsExactly("jane-doe", "ada-vogel");
            assertThat(names(group)).containsExactly("Jane Doe, Ph.D.", "Ada Vogel");
            assertThat(group.thread()).isEqualTo("t2");
        }
    }

    @Test
    void ofMoreColumnsInAnyOrder() throws Exception {
        List<Activity> messages = messages(mias("""
                IS MESSAGE DRAFT,CONTENT,FOLDER,ATTACHMENTS,CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE
                No,"See: https://example.com/a.",INBOX,https://www.linkedin.com/dms/1,t1,Mia Berg,%s,Ada Vogel,%s,2024-09-01 08:00:00 UTC
                """.formatted(MIA, ADA)));
        assertThat(messages).singleElement().satisfies(one -> {
            assertThat(one.sent()).isTrue();
            assertThat(one.text()).isEqualTo("See: https://example.com/a.");
            assertThat(one.links()).extracting(Object::toString).containsExactly("https://example.com/a");
        });
    }

    @Test
    void of2026WithEverythingQuotedAndRealLineBreaks() throws Exception {
        String header =
                "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\","
                        + "\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"\n";
        String row = "\"t1\",\"\",\"Ada Vogel\",\"" + ADA + "\",\"Mia Berg\",\"" + MIA
                + "\",\"2026-02-10 08:0%d:00 UTC\",\"\","
                + "\"She said \"\"yes\"\",%sand I, too.\",\"INBOX\",\"\",\"No\",\"No\"\n";
        RecordingSink sink = Reads.read(
                mias(header + row.formatted(1, "\r\n\r\n") + row.formatted(2, "\n") + row.formatted(3, " ")));
        List<Activity> messages = Reads.of(sink, Kind.MESSAGE);
        assertThat(messages)
                .extracting(Activity::text)
                .containsExactly(
                        "She said \"yes\",\n\nand I, too.",
                        "She said \"yes\",\nand I, too.",
                        "She said \"yes\", and I, too.");
        assertThat(messages).extracting(one -> one.source().line()).containsExactly(2, 5, 7);
        assertThat(Reads.notes(sink, "messages.csv")).doesNotContain("spreadsheet");
    }

    @Test
    void theSameMessageHasTheSameKeyInEveryEra() throws Exception {
        String old = messages(mias("""
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Ada Vogel,%s,Mia Berg,2022-02-01 08:00:00 UTC,,First line  second line,INBOX
                """.formatted(ADA))).get(0).id().value();
        String now = messages(mias("""
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                t1,,Ada Vogel,%s,Mia Berg,%s,2022-02-01 08:00:00 UTC,,"First line
                second line",INBOX
                """.formatted(ADA, MIA))).get(0).id().value();
        assertThat(now).isEqualTo(old);
    }
}
