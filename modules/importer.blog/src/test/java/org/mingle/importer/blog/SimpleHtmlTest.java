package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way says what the long one says, or nothing. */
class SimpleHtmlTest {
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<P class=\"x y\">",
            "<br>",
            "<br/>",
            "<br />",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<div>",
            "</div>",
            "<ul>",
            "<li>",
            "</li>",
            "</ul>",
            "<h2>",
            "</h2>",
            "<blockquote>",
            "</blockquote>",
            "<img src=\"a.png\"/>",
            "<a href=\"https://x.example/?a=1&amp;b=2\">",
            "<a class=\"c\" href=\"https://y.example\">",
            "</a>",
            "<!-- wp:x -->",
            "<!-- /wp:x -->",
            "<!---->",
            "<!-- a -- b -->",
            "word",
            " two words ",
            "\n",
            "\n\n",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "&#146;",
            "&amp",
            "&eacute;",
            "&lt;b&gt;",
            "&",
            "\u00A0",
            "<",
            ">",
            "\"",
            "'",
            "<script>x</script>",
            "<pre> a\n b</pre>",
            "<table><td>1",
            "</br>",
            "<span title=\"a > b\">",
            "</span>",
            "<p",
            "\uD83E\uDD50",
            "<figure>",
            "</figure>",
            "</p >",
            "<code>x  y</code>");

    @Test
    void bothSayTheSame() {
        Random random = new Random(7);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(PIECES.get(random.nextInt(random.nextInt(3) == 0 ? PIECES.size() : 34)));
            }
            String raw = text.toString();
            for (boolean lineFeeds : new boolean[] {true, false}) {
                Html.Said said = SimpleHtml.read(raw, lineFeeds);
                if (said != null) {
                    simple++;
                    assertThat(said).as(raw).isEqualTo(Html.tree(raw, lineFeeds));
                }
            }
        }
        assertThat(simple).isGreaterThan(5_000);
    }

    @Test
    void whatPostsAreWrittenInIsSimple() {
        String post = "<!-- wp:paragraph -->\n"
                + "<p>One <strong>word</strong> &amp; a <a href=\"https://x.example/\">link</a>.</p>\n"
                + "<!-- /wp:paragraph -->\n\n"
                + "<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->";
        assertThat(SimpleHtml.read(post, false))
                .isEqualTo(Html.tree(post, false))
                .isNotNull();
    }
}
