package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** What a WordPress export says. */
class WxrTest {
    private static RecordingSink read(String... items) throws Exception {
        return Reads.file("rye.xml", Reads.wxr(items));
    }

    @Test
    void aPostHasTitleTextAddressAndTime() throws Exception {
        RecordingSink sink =
                read(Reads.item(7, "Bread needs <a href=\"https://mill.example/rye\">rye</a>.\n\nAnd time."));
        assertThat(sink.activities()).singleElement().satisfies(post -> {
            assertThat(post.text()).isEqualTo("Post 7\n\nBread needs rye.\n\nAnd time.");
            assertThat(post.id().value()).isEqualTo("blog:post:rye.example/?p=7");
            assertThat(post.url()).isEqualTo(URI.create("https://rye.example/post-7/"));
            assertThat(post.links()).containsExactly(URI.create("https://mill.example/rye"));
            assertThat(post.at()).isEqualTo(Instant.parse("2026-02-08T10:00:00Z"));
            assertThat(post.precision()).isEqualTo(Precision.EXACT);
            assertThat(post.sent()).isTrue();
            assertThat(post.isPublic()).isTrue();
            assertThat(post.network()).isEqualTo(Network.BLOG);
            assertThat(post.source()).isEqualTo(new SourceRow("rye.xml", 15));
        });
    }

    @Test
    void theExportSaysWhoseItIsAndWhenItWasMade() throws Exception {
        RecordingSink sink = read(Reads.item(1, "Hello"));
        assertThat(sink.owner()).isNotNull();
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(sink.owner().accounts())
                .containsExactly(
                        new Account(Network.BLOG, "mia@rye.example", null),
                        new Account(Network.BLOG, "rye.example", null),
                        new Account(Network.EMAIL, "mia@rye.example", null));
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(sink.profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Mia Berg");
            assertThat(profile.websites()).containsExactly(URI.create("https://rye.example"));
        });
        assertThat(sink.notes())
                .contains("covers blog POST rye.xml null", "covers blog REPLY rye.xml null", "file rye.xml wordpress");
    }

    @Test
    void aCommentIsReceivedAndTheAnswerIsSentToWhoeverAsked() throws Exception {
        RecordingSink sink = read(Reads.item(
                7,
                "Hello",
                Reads.comment(3, "Ada Vogel", "Ada@Vogel.example", 0, 0, "How long?"),
                Reads.comment(4, "Mia", "mia@rye.example", 1, 3, "A night."),
                Reads.comment(5, "Ben", "ben@x.example", 0, 3, "I take two.")));
        assertThat(Reads.said(sink))
                .containsExactly(
                        "POST I: Post 7|Hello".replace("|", "||"),
                        "REPLY Ada Vogel: How long?",
                        "REPLY I to Ada Vogel: A night.",
                        "REPLY Ben to Ada Vogel: I take two.");
        Activity asked = sink.activities().get(1);
        assertThat(asked.actor().accounts()).containsExactly(new Account(Network.EMAIL, "ada@vogel.example", null));
        assertThat(asked.inReplyTo()).isEqualTo("blog:post:rye.example/?p=7");
        assertThat(asked.url()).isEqualTo(URI.create("https://rye.example/post-7/#comment-3"));
        assertThat(sink.activities()).extracting(Activity::thread).containsOnly("rye.example/post-7");
        Activity answer = sink.activities().get(2);
        assertThat(answer.inReplyTo()).isEqualTo(asked.id().value());
        assertThat(answer.at()).isEqualTo(asked.at().plusSeconds(3_600));
    }

    @Test
    void aParentMayStandBehindItsAnswerOrBeMissing() throws Exception {
        RecordingSink sink = read(Reads.item(
                7,
                "Hello",
                Reads.comment(4, "Mia", "mia@rye.example", 1, 9, "A night."),
                Reads.comment(5, "Mia", "mia@rye.example", 1, 77, "Or two."),
                Reads.comment(9, "Ada Vogel", "ada@vogel.example", 0, 0, "How long?")));
        assertThat(Reads.said(sink))
                .contains("REPLY I to Ada Vogel: A night.", "REPLY I: Or two.", "REPLY Ada Vogel: How long?");
        assertThat(sink.activities().get(2).inReplyTo()).isEqualTo("blog:post:rye.example/?p=7");
    }

    @Test
    void anAnswerThatBeginsWithANameIsToThatPerson() throws Exception {
        RecordingSink sink = read(Reads.item(
                7,
                "Hello",
                Reads.comment(1, "Ada Vogel", "ada@vogel.example", 0, 0, "How long?"),
                Reads.comment(2, "Ben", "ben@x.example", 0, 0, "Why?"),
                Reads.comment(3, "Mia", "mia@rye.example", 1, 0, "@Ada Vogel A night.")));
        assertThat(Reads.said(sink)).contains("REPLY I to Ada Vogel: @Ada Vogel A night.");
        assertThat(sink.activities().get(3).inReplyTo()).isEqualTo("blog:comment:rye.example/post-7#comment-1");
    }

    @Test
    void theOwnersAddressIsTheOwnerEvenWhenNotSignedIn() throws Exception {
        RecordingSink sink = read(Reads.item(
                7,
                "Hello",
                Reads.comment(1, "Mia on the phone", "mia@rye.example", 0, 0, "A slip above."),
                Reads.comment(2, "Mia", "mia@mill.example", 1, 0, "Mended."),
                Reads.comment(3, "Mia", "mia@mill.example", 0, 0, "Really.")));
        assertThat(sink.activities()).allMatch(Activity::sent);
    }

    @Test
    void whatIsNoConversationIsLeftOutAndCounted() throws Exception {
        String good = Reads.comment(1, "Ada", "ada@vogel.example", 0, 0, "Yes");
        RecordingSink sink = read(
                Reads.item(
                        7,
                        "Hello",
                        good,
                        good.replace("_id>1<", "_id>2<").replace("approved>1<", "approved>0<"),
                        good.replace("_id>1<", "_id>3<").replace("approved>1<", "approved>spam<"),
                        good.replace("_id>1<", "_id>4<").replace("approved>1<", "approved>trash<"),
                        good.replace("_id>1<", "_id>5<").replace("type>comment<", "type>pingback<"),
                        good.replace("_id>1<", "_id>6<").replace("type>comment<", "type>trackback<"),
                        good.replace("ada@vogel.example", "wapuu@wordpress.example"),
                        good.replace("_id>1<", "_id>8<").replace("Ada", "").replace("ada@vogel.example", "")),
                Reads.item(8, "x").replace("status>publish<", "status>draft<").replace("2026-02-08", "0000-00-00"),
                Reads.item(9, "x").replace("status>publish<", "status>private<"),
                Reads.item(10, "x").replace("status>publish<", "status>future<"),
                Reads.item(11, "x").replace("status>publish<", "status>trash<"),
                Reads.item(12, "x").replace("type>post<", "type>page<"),
                Reads.item(13, "x").replace("type>post<", "type>attachment<"),
                Reads.item(14, "x").replace("type>post<", "type>nav_menu_item<"),
                Reads.item(15, "x").replace("type>post<", "type>product<"),
                Reads.item(16, "x", good)
                        .replace("<wp:status>", "<wp:post_password>let me</wp:post_password><wp:status>"));
        assertThat(Reads.said(sink)).containsExactly("POST I: Post 7||Hello", "REPLY Ada: Yes");
        assertThat(Reads.notes(sink))
                .containsExactlyInAnyOrder(
                        "left out comment that is not approved",
                        "left out spam",
                        "left out comment in the trash",
                        "left out pingback",
                        "left out trackback",
                        "left out greeting of WordPress",
                        "hidden",
                        "left out draft",
                        "left out private post",
                        "left out planned post",
                        "left out post in the trash",
                        "left out page",
                        "left out attachment",
                        "left out menu item",
                        "left out entry of another type",
                        "left out post with a password",
                        "left out comment on what is not published");
    }

    @Test
    void theAddressOfTheMachineIsNeverKept() throws Exception {
        RecordingSink sink = read(Reads.item(7, "Hello", Reads.comment(1, "Ada", "ada@vogel.example", 0, 0, "Yes")));
        assertThat(sink.activities().toString()).doesNotContain("203.0.113.7");
    }

    @Test
    void aPageThatSomebodyGaveIsShownAndMakesNobodyKnown() throws Exception {
        String url = "author_url>https://www.vogel.example/</wp:comment_author_url";
        String with = Reads.comment(1, "Ada", "ada@vogel.example", 0, 0, "Yes")
                .replace("author_url></wp:comment_author_url", url);
        String without = Reads.comment(2, "Ben", "", 0, 0, "No").replace("author_url></wp:comment_author_url", url);
        RecordingSink sink = read(Reads.item(7, "Hello", with, without));
        URI page = URI.create("https://www.vogel.example/");
        assertThat(sink.activities().get(1).actor().accounts())
                .containsExactly(new Account(Network.EMAIL, "ada@vogel.example", page));
        assertThat(sink.activities().get(2).actor().accounts())
                .containsExactly(new Account(Network.BLOG, "vogel.example ben", page));
    }

    @Test
    void everyVersionAndAnyPrefixIsRead() throws Exception {
        String old = Reads.wxr(Reads.item(7, "Hello"))
                .replace("export/1.2/", "export/1.0/")
                .replace("<wp:", "<w:")
                .replace("</wp:", "</w:")
                .replace("xmlns:wp", "xmlns:w")
                .replace("content:", "text:")
                .replace("xmlns:content", "xmlns:text");
        assertThat(Reads.said(Reads.file("old.xml", old))).containsExactly("POST I: Post 7||Hello");
    }

    @Test
    void severalFilesOfOneExportAreOne() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("rye.zip")
                .file("rye.000.xml", Reads.wxr(Reads.item(1, "One")))
                .file("rye.001.xml", Reads.wxr(Reads.item(2, "Two")))
                .file("readme.txt", "This is your export."));
        assertThat(Reads.said(sink)).containsExactly("POST I: Post 1||One", "POST I: Post 2||Two");
        assertThat(Reads.notes(sink)).containsExactly("unrecognised readme.txt");
    }

    @Test
    void moreCommentsThanAreHeldAreAllRead() throws Exception {
        StringBuilder many = new StringBuilder();
        int count = WxrItem.MOST_COMMENTS * 2 + 1;
        for (int i = 1; i <= count; i++) {
            many.append(Reads.comment(i, "Ada", "ada@vogel.example", 0, i - 1, "Again"));
        }
        RecordingSink sink = read(Reads.item(7, "Hello", many.toString()));
        assertThat(sink.activities()).hasSize(1 + count);
        assertThat(sink.activities().get(count).inReplyTo()).endsWith("#comment-" + (count - 1));
        assertThat(Reads.notes(sink)).isEmpty();
    }

    @Test
    void aDateInLocalTimeIsBetterThanNone() throws Exception {
        String item = Reads.item(7, "Hello")
                .replace(
                        "<wp:post_date_gmt>2026-02-08 10:00:00<",
                        "<wp:post_date>2026-02-08 11:00:00</wp:post_date>" + "<wp:post_date_gmt>0000-00-00 00:00:00<")
                .replace("Sun, 08 Feb 2026 10:00:00 +0000", "Wed, 30 Nov -0001 00:00:00 +0000");
        assertThat(read(item).activities())
                .extracting(Activity::at)
                .containsExactly(Instant.parse("2026-02-08T11:00:00Z"));
    }
}
