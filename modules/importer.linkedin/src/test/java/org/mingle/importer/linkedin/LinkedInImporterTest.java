package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

class LinkedInImporterTest extends ImporterContractTest {
    private static final String CONNECTIONS = """
            Notes:
            "When exporting, some addresses may be missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Vogel,https://www.linkedin.com/in/ada-vogel,,Brot & Co,Baker,08 Feb 2026
            ,,,,,,07 Jun 2026
            Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,zoe@example.com,"Holz, Ltd.",Joiner,01 Jan 2020
            """;
    private static final String MESSAGES = """
            "CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"
            "t1","","Ada Vogel","https://www.linkedin.com/in/ada-vogel","Mia Berg","https://www.linkedin.com/in/mia-berg","2026-02-10 08:00:00 UTC","","Do you bake
            on Sundays?","INBOX","","No","No"
            "t1","","Mia Berg","https://www.linkedin.com/in/mia-berg","Ada Vogel","https://www.linkedin.com/in/ada-vogel","2026-02-10 09:00:00 UTC","","Only bread.","INBOX","","No","No"
            "t2","","Mia Berg","https://www.linkedin.com/in/mia-berg","Ada Vogel","https://www.linkedin.com/in/ada-vogel","2026-02-11 09:00:00 UTC","","Half a thou","INBOX","","Yes","No"
            "t3","","Spammer","https://www.linkedin.com/in/spam","Mia Berg","https://www.linkedin.com/in/mia-berg","2026-02-11 09:00:00 UTC","","Buy","SPAM","","No","No"
            """;
    private static final String SHARES = """
            Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
            2026-02-01 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7423668000000000000,"First line
            second line",,,PUBLIC
            """;
    private static final String COMMENTS = """
            Date,Link,Message
            2026-02-03 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7424000000000000000,"She said \\"yes\\"
            and meant it"
            2026-02-04 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7424000000000000000,Plain
            """;
    private static final String INVITATIONS = """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Mia Berg,Ada Vogel,"1/29/26, 2:37 PM",We met at the fair,OUTGOING,https://www.linkedin.com/in/mia-berg,https://www.linkedin.com/in/ada-vogel
            """;

    @Override
    protected Importer importer() {
        return new LinkedInImporter();
    }

    @Override
    protected Source export() {
        return FakeSource.named("Complete_LinkedInDataExport_03-09-2026.zip")
                .file("Connections.csv", CONNECTIONS)
                .file("messages.csv", MESSAGES)
                .file("guide_messages.csv", MESSAGES)
                .file("Shares_123.csv", SHARES)
                .file("Comments_123.csv", COMMENTS)
                .file("Invitations.csv", INVITATIONS)
                .file("Positions.csv", """
                Company Name,Title,Description,Location,Started On,Finished On
                Glass Ltd,Master,"Many
                panes",Oslo,Jan 2019,
                """)
                .file("Endorsement_Given_Info.csv", """
                Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
                2024/01/01 10:00:00 UTC,Bread,Ada,Vogel,www.linkedin.com/in/ada-vogel,ACCEPTED
                """)
                .file("Company Follows.csv", """
                Organization,Followed On
                Glass Ltd,Sat Sep 05 08:12:14 UTC 2020
                """)
                .file("Articles/Articles/on-glass.html", """
                <html><head><title>On glass</title></head><body><h1><a href="https://www.linkedin.com/pulse/on-glass">On glass</a></h1>
                <p class="published">Published on 2024-09-20 06:04</p><div><p>Panes &amp; patience.</p></div></body></html>
                """);
    }

    private RecordingSink read() throws Exception {
        RecordingSink sink = sink();
        importer().read(export(), sink, Progress.NONE);
        return sink;
    }

    @Test
    void readsPeopleAndLeavesTheHiddenOnesOut() throws Exception {
        assertThat(read().cards()).extracting(Card::name).containsExactly("Ada Vogel", "Zoë Brandt");
        assertThat(read().cards().get(1).accounts())
                .extracting(one -> one.handle())
                .containsExactly("zoë-brandt", "zoe@example.com");
    }

    @Test
    void takesDirectionFromTheSenderAndLeavesDraftsSpamAndDecoysOut() throws Exception {
        assertThat(read().activities())
                .filteredOn(one -> one.kind() == Kind.MESSAGE)
                .extracting(Activity::sent)
                .containsExactly(false, true);
    }

    @Test
    void undoesTheQuotingOfComments() throws Exception {
        assertThat(read().activities())
                .filteredOn(one -> one.kind() == Kind.REPLY)
                .extracting(Activity::text)
                .containsExactlyInAnyOrder("She said \"yes\"\nand meant it", "Plain");
    }

    @Test
    void knowsWhoseItIsByTheInvitations() throws Exception {
        assertThat(read().owner().accounts()).extracting(one -> one.handle()).contains("mia-berg");
        assertThat(read().exportDate()).hasToString("2026-03-09");
    }
}
