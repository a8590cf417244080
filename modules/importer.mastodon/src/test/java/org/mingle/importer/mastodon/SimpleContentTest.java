package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The markup that Mastodon writes is read as a browser would read it, and what it does not write is left to jsoup. */
class SimpleContentTest {
    private static final String MENTION =
            "<span class=\"h-card\"><a href=\"https://panes.example/@ada\" class=\"u-url mention\">@<span>ada</span></a></span>";
    private static final String LONG =
            "<a href=\"https://long.example/p?a=1&amp;b=2\" rel=\"nofollow noopener\" target=\"_blank\">"
                    + "<span class=\"invisible\">https://</span><span class=\"ellipsis\">long.ex</span><span class=\"invisible\">ample</span></a>";
    private static final String TAG =
            "<a href=\"https://glass.example/tags/glass\" class=\"mention hashtag\" rel=\"tag\">#<span>glass</span></a>";
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<br>",
            "<br />",
            "<span>",
            "</span>",
            "</a>",
            "<a href=\"https://a.example/x\">",
            MENTION,
            LONG,
            TAG,
            "words",
            "  two  ",
            "\n",
            "&amp;",
            "&#39;",
            "&lt;b&gt;",
            "&nbsp;",
            "&eacute;",
            "&",
            "<",
            "<b>",
            "\uD83D\uDE00",
            "\uD83D",
            "<p class=\"quote-inline\">",
            "\u00A0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One &amp; two.<br />Three</p><p>four</p>",
                "<p>" + MENTION + " it&#39;s " + TAG + " " + LONG + "</p>",
                "No paragraph, <a href=\"https://a.example/x\">a link</a>"
            })
    void readsWhatMastodonWrites(String html) {
        assertThat(SimpleContent.read(html, new Draft())).isEqualTo(Content.tree(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>open",
                "<p><b>bold</b></p>",
                "<p class=\"quote-inline\">RE: it</p>",
                "<P>old</P>",
                "a < b",
                "&eacute;",
                "<a href='https://a.example'>a</a>",
                "<a href=\"https://a.example\"><a href=\"https://b.example\">b</a></a>"
            })
    void leavesTheRestToJsoup(String html) {
        assertThat(SimpleContent.read(html, new Draft())).isNull();
    }

    @Test
    void neverDiffersFromABrowser() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder html = new StringBuilder("<p>");
            for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
                html.append(PIECES.get(random.nextInt(i % 2 == 0 ? PIECES.size() : 18)));
            }
            Content simple = SimpleContent.read(html.append("</p>").toString(), new Draft());
            if (simple != null) {
                read++;
                assertThat(simple).as(html.toString()).isEqualTo(Content.tree(html.toString()));
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }
}
