package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives have the shape of real exports: files, headers, dates, numbers and oddities. */
final class ArchiveTest {
    private static final List<String> IDS = List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host");
    private static final List<String> HEADERS = List.of(
            "Shares.csv|Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
            "Comments.csv|Date,Link,Message",
            "Reactions.csv|Date,Type,Link",
            "InstantReposts.csv|Date,Link",
            "Company Follows.csv|Organization,Followed On",
            "Invitations.csv|From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
            "Endorsement_Received_Info.csv|Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,"
                    + "Endorser Public Url,Endorsement Status",
            "Recommendations_Received.csv|First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
            "Profile.csv|First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
                    + "Geo Location,Twitter Handles,Websites,Instant Messengers",
            "Positions.csv|Company Name,Title,Description,Location,Started On,Finished On",
            "Education.csv|School Name,Start Date,End Date,Notes,Degree Name,Activities",
            "Skills.csv|Name",
            "Certifications.csv|Name,Url,Authority,Started On,Finished On,License Number",
            "Email Addresses.csv|Email Address,Confirmed,Primary,Updated On",
            "guide_messages.csv|CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
                    + "DATE,SUBJECT,CONTENT,FOLDER",
            "Ads Clicked.csv|Ad clicked Date,Ad Title/Id");

    @TempDir
    Path folder;

    @Test
    void everyFileHasTheHeaderOfRealExports() throws IOException {
        for (String id : IDS) {
            Export export = Export.of(id, 0, folder);
            for (String header : HEADERS) {
                String[] parts = header.split("\\|");
                assertThat(export.text(parts[0]).lines().findFirst())
                        .as(id + " " + parts[0])
                        .contains(parts[1]);
            }
            assertThat(export.text("messages.csv"))
                    .startsWith("\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\","
                            + "\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\","
                            + "\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"\n");
            assertThat(export.text("LearningCoachMessages.csv")).isEqualTo("No conversations found");
            assertThat(export.text("Learning.csv").strip()).endsWith(",");
        }
    }

    @Test
    void connectionsHaveThePreambleAndHiddenMembersAndNoLastLineFeed() throws IOException {
        for (String id : IDS) {
            String text = Export.of(id, 0, folder).text("Connections.csv");
            assertThat(text).startsWith("Notes:\n\"When exporting");
            assertThat(text.lines().toList().get(2)).isEmpty();
            assertThat(text.lines().toList().get(3))
                    .isEqualTo("First Name,Last Name,URL,Email Address,Company,Position,Connected On");
            assertThat(text.lines().filter(l -> l.matches(",,,,,,\\d\\d [A-Z][a-z]{2} \\d{4}")))
                    .hasSizeGreaterThan(2);
            assertThat(text).doesNotEndWith("\n");
        }
    }

    @Test
    void numbersInAddressesTellTheTimeOfThePost() throws IOException {
        for (String id : IDS) {
            for (long seed = 0; seed < 3; seed++) {
                Export export = Export.of(id, seed, folder);
                for (Export.Row post : export.posts()) {
                    assertThat(posted(post.link()).getEpochSecond())
                            .isEqualTo(post.at().getEpochSecond());
                }
                for (Export.Row comment : export.comments()) {
                    assertThat(Duration.between(posted(comment.link()), comment.at()))
                            .isBetween(Duration.ZERO, Duration.ofDays(15));
                }
                for (NamedCsvRecord reaction : export.rows("Reactions.csv")) {
                    assertThat(posted(reaction.getField("Link"))).isBefore(Export.bare(reaction.getField("Date")));
                }
            }
        }
    }

    @Test
    void nothingIsNewerThanTheExport() throws IOException {
        for (String id : IDS) {
            for (long seed = 0; seed < 10; seed++) {
                Export export = Export.of(id, seed, folder);
                Instant end = export.day.atStartOfDay().toInstant(ZoneOffset.UTC);
                assertThat(export.posts()).allMatch(r -> r.at().isBefore(end));
                assertThat(export.comments()).allMatch(r -> r.at().isBefore(end));
                assertThat(export.messages())
                        .allMatch(r -> Export.bare(r.getField("DATE")).isBefore(end));
            }
        }
    }

    @Test
    void everyCommentCanBeReadInSpiteOfItsBackslashes() throws IOException {
        boolean escaped = false;
        for (long seed = 0; seed < 4; seed++) {
            Export export = Export.of("host", seed, folder);
            String text = export.text("Comments.csv");
            long starts = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,https://")
                    .matcher(text)
                    .results()
                    .count();
            assertThat(export.comments()).hasSize((int) starts);
            escaped |= text.contains("\\\"");
        }
        assertThat(escaped).isTrue();
    }

    @Test
    void longPostsAreQuotedLineByLine() throws IOException {
        Export export = Export.of("shouter", 0, folder);
        assertThat(export.posts()).anyMatch(p -> p.text().contains("\"\n\"\"\n\""));
        assertThat(export.posts()).filteredOn(p -> p.text().contains("\n")).allSatisfy(p -> {
            for (String line : p.text().split("\n", -1)) {
                assertThat(line.startsWith("\"") || line.endsWith("\"")).isTrue();
            }
        });
    }

    @Test
    void theInboxHasAdvertisingAJunkMailADraftAndLineBreaks() throws IOException {
        Export export = Export.of("hider", 0, folder);
        List<NamedCsvRecord> rows = export.rows("messages.csv");
        assertThat(rows)
                .anyMatch(r -> r.getField("SENDER PROFILE URL").isEmpty()
                        && r.getField("CONTENT").contains("spinmail-quill-editor__spin-break"));
        assertThat(rows).anyMatch(r -> r.getField("FOLDER").equals("SPAM"));
        assertThat(rows).anyMatch(r -> r.getField("IS MESSAGE DRAFT").equals("Yes"));
        assertThat(rows).anyMatch(r -> r.getField("FROM").equals("LinkedIn Member"));
        assertThat(rows).anyMatch(r -> r.getField("CONTENT").contains("\n"));
    }

    @Test
    void someInvitationsHaveTheNarrowSpace() throws IOException {
        String text = Export.of("flitter", 0, folder).text("Invitations.csv");
        assertThat(text).contains("\u202fAM").contains(" AM");
    }

    private static Instant posted(String link) {
        Matcher id = Pattern.compile("(\\d{15,})$").matcher(link);
        assertThat(id.find()).isTrue();
        return Instant.ofEpochMilli(Long.parseLong(id.group(1)) >> 22);
    }
}
