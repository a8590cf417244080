package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.testing.RecordingSink;

/** Comments that were kept elsewhere than the blog. */
class DisqusTest {
    private static String thread(int id, String link) {
        return """
                <thread dsq:id="%d"><id>x</id><link>%s</link><title>T</title><createdAt>2026-02-08T10:00:00Z</createdAt>
                <author><name>Mia Berg</name><isAnonymous>false</isAnonymous><username>miaberg</username></author></thread>
                """.formatted(id, link);
    }

    private static String post(int id, String name, String login, String parent, String text, String more) {
        return """
                <post dsq:id="%d"><message><![CDATA[%s]]></message><createdAt>2026-02-09T1%d:00:00Z</createdAt>
                <isDeleted>false</isDeleted><isSpam>false</isSpam><ipAddress>203.0.113.7</ipAddress>
                <author><name>%s</name><username>%s</username></author><thread dsq:id="2"/>%s%s</post>
                """.formatted(
                id, text, id % 10, name, login, parent.isEmpty() ? "" : "<parent dsq:id=\"" + parent + "\"/>", more);
    }

    private static RecordingSink read(String... parts) throws Exception {
        return Reads.file(
                "rye.xml",
                "<?xml version=\"1.0\"?><disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\">"
                        + String.join("", parts) + "</disqus>");
    }

    @Test
    void commentsAndAnswers() throws Exception {
        RecordingSink sink = read(
                thread(2, "https://rye.example/post-7/"),
                thread(3, "https://rye.example/post-8/"),
                post(4, "Ada Vogel", "adav", "", "<p>How <b>long</b>?</p>", ""),
                post(5, "Mia Berg", "miaberg", "4", "<p>A night.</p>", ""),
                post(6, "x", "spammer", "", "buy", "<isSpam>true</isSpam>"));
        assertThat(Reads.said(sink)).containsExactly("REPLY Ada Vogel: How long?", "REPLY I to Ada Vogel: A night.");
        Activity asked = sink.activities().get(0);
        assertThat(asked.actor().accounts()).containsExactly(new Account(new Network("disqus"), "adav", null));
        assertThat(asked.thread()).isEqualTo("rye.example/post-7");
        assertThat(sink.activities().get(1).inReplyTo()).isEqualTo(asked.id().value());
        assertThat(Reads.notes(sink)).containsExactly("left out spam");
        assertThat(sink.owner().accounts()).contains(new Account(Network.BLOG, "rye.example", null));
        assertThat(sink.activities().toString()).doesNotContain("203.0.113.7");
        assertThat(sink.notes()).contains("covers blog REPLY rye.xml null");
    }
}
