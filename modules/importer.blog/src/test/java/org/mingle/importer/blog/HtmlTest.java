package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.importer.blog.Post.Form;

/** Plain text of what blogs write. */
class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->|<!-- wp:paragraph --><p>Two</p> = One||Two",
                "First line|second line||New paragraph = First line|second line||New paragraph",
                "[caption id~\"x\"]<img src~\"a.png\"> A loaf[/caption]|Text = A loaf|Text",
                "[gallery ids~\"1,2\"]Text [sic] and [my_code]inner[/my_code] [1] = Text [sic] and inner [1]",
                "Above<!--more-->below = Abovebelow",
                "<ul><li>a</li><li>b</li></ul><blockquote>c</blockquote>d = a|b|c|d",
                "a<br>b<br/>c = a|b|c",
                "x &lt;b&gt; &amp;amp; y = x <b> &amp; y",
                "<style>p{}</style><script>alert(1)</script>seen = seen",
                "<table><tr><td>1</td><td>2</td></tr></table> = 1 2",
            })
    void wordpress(String raw, String text) {
        String body = raw.replace('|', '\n').replace('~', '=');
        assertThat(Html.said(new Post.Body(body, Form.WORDPRESS)).text().replace('\n', '|'))
                .isEqualTo(text);
    }
}
