package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Precision;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Folders of Markdown as Hugo and Jekyll keep them. */
class MarkdownTest {
    @Test
    void aFolderOfPosts() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("site")
                .file("_drafts/idea.md", "---\ntitle: Idea\ndate: 2026-02-01\n---\nNot yet.")
                .file("_posts/2026-02-08-rye.md", """
                        ---
                        layout: post
                        title:  "Rye: a story"
                        author: {name: Mia Berg}
                        tags: [bread, salt]
                        ---
                        # Begin

                        Take *rye*, **salt** and [water](https://well.example/ "clear").
                        And wait, a_b_c.

                        - one
                        - two
                        {% include x.html %}
                        """)
                .file("about.md", "---\ntitle: About\n---\nMe.")
                .file("content/two.md", """
                        +++
                        title = "Two \\"loaves\\""   # said so
                        date = 2026-02-09T08:00:00+01:00
                        draft = false
                        authors = ["Mia Berg", "Ben"]
                        url = "https://rye.example/two/"
                        [params]
                        title = "Other"
                        +++
                        {{< figure src="x.png" >}}Bake &amp; eat.
                        """)
                .file("content/three.md", "---\ntitle: Three\ndate: 2026-02-10 10:00:00 +0100\ndraft: true\n---\nx")
                .file("broken.md", "---\ntitle: [Broken\ndate: 2026-02-08\n---\nx")
                .file("README.md", "# A site")
                .file("photo.png", new byte[] {1, 2, 3}));
        assertThat(Reads.said(sink))
                .containsExactly(
                        "POST I: Rye: a story||Begin||Take rye, salt and water.|And wait, a_b_c.||one|two",
                        "POST I: Two \"loaves\"||Bake & eat.");
        assertThat(sink.activities().get(0).precision()).isEqualTo(Precision.DAY);
        assertThat(sink.activities().get(0).links()).containsExactly(URI.create("https://well.example/"));
        assertThat(sink.activities().get(1).at()).isEqualTo(Instant.parse("2026-02-09T07:00:00Z"));
        assertThat(sink.activities().get(1).url()).isEqualTo(URI.create("https://rye.example/two/"));
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(Reads.notes(sink))
                .containsExactlyInAnyOrder(
                        "left out draft",
                        "left out page",
                        "left out draft",
                        "skipped 1 the lines above the text, between two lines of --- or +++, cannot be read",
                        "unrecognised README.md",
                        "ignored 1 other file pictures, styles and tables are not read here");
    }

    @Test
    void manyAliasesAreRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("---\ntitle: x\ndate: 2026-02-08\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        RecordingSink sink = Reads.file("bomb.md", bomb + "---\nx");
        assertThat(sink.activities()).isEmpty();
        assertThat(Reads.notes(sink)).singleElement().asString().startsWith("skipped 1 ");
    }
}
