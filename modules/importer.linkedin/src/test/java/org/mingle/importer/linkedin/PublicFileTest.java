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

/** Shares, reactions, reposts, votes. */
class PublicFileTest {
    private static final String HEADER = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    private static final String SHARE =
            "2018-02-01 15:36:20,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A6364853719556853760,";

    private static List<Activity> shares(String rows) throws Exception {
        return Reads.read(Reads.mias().file("Shares.csv", HEADER + rows)).activities().stream()
                .filter(one -> one.source().file().equals("Shares.csv"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One line|One line",
                "\"First line\"\"¶\"\"second line\"|First line¶second line",
                "\"First line\"\"¶\"\"\"\"¶\"\"third line\"|First line¶¶third line",
                "\"\"\"First line\"\"¶\"\"second line\"\"\"|First line¶second line",
                "\"She said \"\"\"\"yes\"\"\"\"\"\"¶\"\"and left\"|She said \"yes\"¶and left",
                "\"She said \"\"\"\"yes\"\"\"\" at once\"|She said \"yes\" at once",
                "\"A whole \"\"quotation\"\" in line\"|A whole \"quotation\" in line",
                "\"Plain¶lines, with a comma\"|Plain¶lines, with a comma"
            })
    void quotingOfEachLineIsUndone(String field, String text) throws Exception {
        List<Activity> shares = shares(
                SHARE + field.replace('¶', '\n') + ",,,PUBLIC\n" + SHARE.replace("6364", "6365") + "Next,,,PUBLIC\n");
        assertThat(shares).extracting(Activity::text).containsExactly(text.replace('¶', '\n'), "Next");
        assertThat(shares.get(1).source().line())
                .isEqualTo(3 + (int) field.chars().filter(c -> c == '¶').count());
    }

    @Test
    void aShareIsAPostWithItsTimeInUtcItsLinksAndWhoMaySeeIt() throws Exception {
        Activity post = shares(
                        SHARE + "\"Look: https://example.com/a, and so on\",https://example.com/b,,MEMBER_NETWORK\n")
                .get(0);
        assertThat(post.kind()).isEqualTo(Kind.POST);
        assertThat(post.at()).isEqualTo(Instant.parse("2018-02-01T15:36:20Z"));
        assertThat(post.precision()).isEqualTo(Precision.EXACT);
        assertThat(post.links())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("https://example.com/a", "https://example.com/b");
        assertThat(post.detail()).isEqualTo("MEMBER_NETWORK");
        assertThat(post.thread()).isEqualTo("6364853719556853760");
        assertThat(post.url())
                .hasToString("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A6364853719556853760");
    }

    @Test
    void aLinkThatIsSharedAndMentionedCountsOnce() throws Exception {
        assertThat(shares(SHARE + "Look: https://example.com/b!,https://example.com/b,,PUBLIC\n")
                        .get(0)
                        .links())
                .extracting(Object::toString)
                .containsExactly("https://example.com/b");
    }

    @Test
    void withoutCommentaryItIsOnlyPassedOn() throws Exception {
        assertThat(shares(SHARE + ",https://example.com/b,,PUBLIC\n"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.REPOST);
                    assertThat(one.text()).isNull();
                });
    }

    @Test
    void anOlderFileHasNoVisibility() throws Exception {
        RecordingSink sink =
                Reads.file("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl\n" + SHARE + "Hello,,\n");
        assertThat(Reads.of(sink, Kind.POST)).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Hello");
            assertThat(one.detail()).isNull();
        });
    }

    @Test
    void aBlankDateIsTakenFromTheNumber() throws Exception {
        assertThat(shares(SHARE.substring(19) + "Hello,,,PUBLIC\n"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at())
                            .isBetween(Instant.parse("2018-02-01T15:36:20Z"), Instant.parse("2018-02-01T15:36:21Z"));
                    assertThat(one.precision()).isEqualTo(Precision.EXACT);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7458194261025673216",
                "https://www.linkedin.com/feed/update/urn:li:ugcPost:7458194261025673216",
                "https://www.linkedin.com/feed/update/urn%3ali%3agroupPost%3a12345-7458194261025673216",
                "https://www.linkedin.com/posts/mia-berg_glass-activity-7458194261025673216-AbCd"
            })
    void everyKindOfAddressNamesItsPost(String link) throws Exception {
        RecordingSink sink = Reads.file("Reactions.csv", "Date,Type,Link\n,LIKE," + link + "\n");
        assertThat(Reads.of(sink, Kind.REACTION)).singleElement().satisfies(one -> {
            assertThat(one.inReplyTo()).isEqualTo("7458194261025673216");
            assertThat(one.precision()).isEqualTo(Precision.LOWER_BOUND);
            assertThat(one.at())
                    .isBetween(Instant.parse("2026-05-07T00:00:00Z"), Instant.parse("2026-05-08T00:00:00Z"));
        });
    }

    @Test
    void reactionsOfAnyTypeAreKept() throws Exception {
        String link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7458194261025673216";
        RecordingSink sink = Reads.file(
                "Reactions_123456.csv",
                "Date,Type,Link\n2026-05-08 10:00:00,LIKE," + link + "\n2026-05-08 10:00:00,HURRAH," + link
                        + "\n2026-05-08 10:00:00,,\n");
        assertThat(Reads.of(sink, Kind.REACTION)).extracting(Activity::detail).containsExactly("LIKE", "HURRAH", null);
        assertThat(Reads.of(sink, Kind.REACTION)).extracting(Activity::id).doesNotHaveDuplicates();
    }

    @Test
    void instantRepostsAndVotesAreRead() throws Exception {
        String link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7458194261025673216";
        RecordingSink sink = Reads.read(Reads.mias()
                .file("InstantReposts_123456.csv", "Date,Link\n2026-05-08 10:00:00," + link + "\n")
                .file("Votes_123456.csv", "Date,Link,OptionText\n2026-05-08 11:00:00," + link + ",\"Tea, please\"\n"));
        assertThat(Reads.of(sink, Kind.REPOST))
                .singleElement()
                .satisfies(one -> assertThat(one.inReplyTo()).isEqualTo("7458194261025673216"));
        assertThat(Reads.of(sink, Kind.VOTE))
                .singleElement()
                .satisfies(one -> assertThat(one.detail()).isEqualTo("Tea, please"));
    }

    @Test
    void whatHasNoTimeAtAllIsTold() throws Exception {
        RecordingSink sink = Reads.file("Votes.csv", "Date,Link,OptionText\n,https://www.linkedin.com/feed/,Tea\n");
        assertThat(Reads.of(sink, Kind.VOTE)).isEmpty();
        assertThat(Reads.notes(sink, "Votes.csv"))
                .contains("skipped 2 a date such as 2026-05-07 16:41:18 was expected");
    }
}
