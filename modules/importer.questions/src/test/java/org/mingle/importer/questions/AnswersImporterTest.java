package org.mingle.importer.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Discussions;
import org.mingle.api.activity.Kind;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

/** The feed of what one person wrote on a site of questions. */
class AnswersImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new QuestionsImporter();
    }

    @Override
    protected Source export() {
        return FakeSource.named("user-42.atom").file("user-42.atom", Feeds.ANSWERS);
    }

    @Test
    void anAnswerIsAReplyOfTheOwnerToThatQuestion() throws Exception {
        RecordingSink sink = Feeds.read(export());
        Activity answer = sink.activities().get(0);
        assertThat(answer.kind()).isEqualTo(Kind.REPLY);
        assertThat(answer.sent()).isTrue();
        assertThat(answer.text()).isEqualTo("Put them in a stilling well, and heat its mouth.");
        assertThat(Discussions.key(answer.inReplyTo()))
                .isEqualTo(Discussions.key("https://earth.example.com/questions/101/how-do-tide-gauges-survive"));
        assertThat(answer.url())
                .isEqualTo(URI.create("https://earth.example.com/questions/101/how-do-tide-gauges-survive/205#205"));
        assertThat(sink.notes()).contains("covers earth-example REPLY user-42.atom 2026-09-01");
    }

    @Test
    void whatTheOwnerAskedIsAPost() throws Exception {
        Activity asked = Feeds.read(export()).activities().get(1);
        assertThat(asked.kind()).isEqualTo(Kind.POST);
        assertThat(asked.sent()).isTrue();
        assertThat(asked.text()).startsWith("Which radio carries over mud?");
    }

    @Test
    void aRedditorsFeedHasTheirComments() throws Exception {
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom"><id>/user/Tide_Woman/.rss</id>
                <link rel="self" href="https://www.reddit.com/user/Tide_Woman/.rss" />
                <entry><author><name>/u/Tide_Woman</name></author><content type="html">&lt;p&gt;With a map.&lt;/p&gt;</content>
                <id>t1_xyz</id><link href="https://www.reddit.com/r/hydro/comments/abc12/where_do_i_begin/xyz/"/>
                <updated>2026-10-21T08:00:00+00:00</updated><title>/u/Tide_Woman on Where do I begin with hydrology?</title>
                </entry></feed>
                """;
        RecordingSink sink = Feeds.read("me.rss", feed);
        assertThat(sink.owner().accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.handle()).isEqualTo("tide_woman"));
        assertThat(sink.activities()).singleElement().satisfies(comment -> {
            assertThat(comment.kind()).isEqualTo(Kind.REPLY);
            assertThat(comment.text()).isEqualTo("With a map.");
            assertThat(comment.inReplyTo()).isEqualTo("https://reddit.com/comments/abc12");
        });
    }
}
