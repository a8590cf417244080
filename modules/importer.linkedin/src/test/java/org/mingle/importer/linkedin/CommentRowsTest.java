package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.testing.RecordingSink;

/** Comments.csv, whose quotes no CSV parser understands. */
class CommentRowsTest {
    private static final String LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7458194261025673216";
    private static final String ROW = "2026-05-08 10:00:00," + LINK + ",";
    private static final String NEXT = "2026-05-09 11:00:00," + LINK + ",Next\n";

    private static List<Activity> comments(String rows) throws Exception {
        return Reads.of(Reads.file("Comments.csv", "Date,Link,Message\n" + rows), Kind.REPLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain|Plain",
                "\"With, a comma\"|With, a comma",
                "\"She said \\\"yes\\\"\"|She said \"yes\"",
                "\"She said \"\"yes\"\"\"|She said \"yes\"",
                "\"She said \\\"yes¶and \\\"no\\\", too\"|She said \"yes¶and \"no\", too",
                "\"Ends so: \\\"\\\"\"|Ends so: \"\"",
                "\"One¶¶three\"|One¶¶three",
                "\"See C:\\\"|See C:\\",
                "\"Never closed|Never closed",
                "\"Line\u2028separator\u0085here\"|Line\u2028separator\u0085here",
                "Bare\u2028separator|Bare\u2028separator",
                "He said \"no\" to me|He said \"no\" to me",
                "\"2026-05-01 10:00:00, I was there¶at noon\"|2026-05-01 10:00:00, I was there¶at noon",
                "|"
            })
    void everyWayOfQuotingIsUndoneAndTheNextRowIsFound(String field, String text) throws Exception {
        String raw = field == null ? "" : field.replace('¶', '\n');
        for (String end : List.of("\n", "\r\n")) {
            List<Activity> comments = comments((ROW + raw + "\n" + NEXT).replace("\n", end));
            assertThat(comments)
                    .extracting(Activity::text)
                    .containsExactly(text == null ? null : text.replace('¶', '\n'), "Next");
            assertThat(comments.get(1).source().line())
                    .isEqualTo(3 + (int) raw.chars().filter(c -> c == '\n').count());
        }
    }

    @Test
    void aBlankDateIsNotBeforeThePost() throws Exception {
        assertThat(comments("," + LINK + ",When was this?\n" + NEXT).get(0)).satisfies(one -> {
            assertThat(one.precision()).isEqualTo(Precision.LOWER_BOUND);
            assertThat(one.at()).isEqualTo(Instant.ofEpochMilli(7458194261025673216L >> 22));
        });
    }

    @Test
    void aCommentsOwnNumberTellsTheTimeExactly() throws Exception {
        String link =
                LINK + "?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7458194261025673216%2C7458294261025673216%29";
        assertThat(comments("," + link + ",When was this?\n").get(0)).satisfies(one -> {
            assertThat(one.precision()).isEqualTo(Precision.EXACT);
            assertThat(one.at()).isEqualTo(Instant.ofEpochMilli(7458294261025673216L >> 22));
        });
    }

    @Test
    void manyCommentsOnOnePostAreAllKept() throws Exception {
        List<Activity> comments = comments(ROW + "One\n" + ROW + "Two\n" + NEXT);
        assertThat(comments).extracting(Activity::text).containsExactly("One", "Two", "Next");
        assertThat(comments).extracting(Activity::id).doesNotHaveDuplicates();
        assertThat(comments).allSatisfy(one -> assertThat(one.inReplyTo()).isEqualTo("7458194261025673216"));
    }

    @Test
    void aReplyNamesWhomItAddresses() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file(
                        "Connections.csv",
                        "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,\"Vogel, PhD\",,,,\n")
                .file("Comments.csv", "Date,Link,Message\n" + ROW + "\"Ada Vogel, thank you\"\n" + NEXT));
        assertThat(Reads.of(sink, Kind.REPLY))
                .extracting(Activity::mentions)
                .containsExactly(List.of("Ada Vogel"), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Link,Comment\n",
                "\"Date\",\"Link\",\"Message\"\n",
                "Date,Link,Message,\n",
                "\n\nDate,Link,Message\n"
            })
    void olderAndQuotedHeadersAreKnown(String header) throws Exception {
        RecordingSink sink = Reads.file("Comments.csv", header + ROW + "\"Say \\\"hi\\\"\"\n" + NEXT);
        assertThat(Reads.of(sink, Kind.REPLY)).extracting(Activity::text).containsExactly("Say \"hi\"", "Next");
    }

    @Test
    void fullyQuotedRowsAreRead() throws Exception {
        assertThat(comments("\"2026-05-08 10:00:00\",\"" + LINK + "\",\"Say \\\"hi\\\"\"\n"))
                .extracting(Activity::text)
                .containsExactly("Say \"hi\"");
    }

    @Test
    void anotherOrderOfColumnsIsReadByName() throws Exception {
        RecordingSink sink = Reads.file(
                "Comments.csv", "Message,Date,Link,MediaUrl\n\"Say \"\"hi\"\"\",2026-05-08 10:00:00," + LINK + ",x\n");
        assertThat(Reads.of(sink, Kind.REPLY)).extracting(Activity::text).containsExactly("Say \"hi\"");
        assertThat(Reads.notes(sink, "Comments.csv")).contains("unknown columns [MediaUrl]");
    }

    @Test
    void asASpreadsheetSavesIt() throws Exception {
        RecordingSink sink = Reads.file(
                "Comments.csv", "Date;Link;Message\r\n2026-05-08 10:00:00;" + LINK + ";\"Say \"\"hi\"\"; bye\"\r\n");
        assertThat(Reads.of(sink, Kind.REPLY)).extracting(Activity::text).containsExactly("Say \"hi\"; bye");
    }

    @Test
    void whatBelongsToNoRowIsTold() throws Exception {
        RecordingSink sink =
                Reads.file("Comments.csv", "Date,Link,Message\nstray words\n" + ROW + "One\nmore stray\n" + NEXT);
        assertThat(Reads.of(sink, Kind.REPLY)).extracting(Activity::text).containsExactly("One", "Next");
        assertThat(Reads.notes(sink, "Comments.csv"))
                .contains(
                        "skipped 2 a row that begins with a date and a link was expected",
                        "skipped 4 a row that begins with a date and a link was expected");
    }
}
