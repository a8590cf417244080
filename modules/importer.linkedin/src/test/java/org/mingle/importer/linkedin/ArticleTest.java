package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.testing.RecordingSink;

/** Articles/Articles/*.html. */
class ArticleTest {
    private static final String FILE = "Articles/Articles/on-glass.html";

    private static String page(String dates) {
        return "<html><head><meta charset=\"utf-8\"><title>On glass &amp; light</title><style>p { color: red }</style></head><body>"
                + "<img src=\"x.png\"/><h1><a href=\"https://www.linkedin.com/pulse/on-glass-mia-berg\">On glass &amp; light</a></h1>"
                + dates
                + "<div><p>Panes are <b>patient</b>.</p><div class=\"quote\"><p>So am I.</p></div></div></body></html>";
    }

    private static Activity only(RecordingSink sink) {
        List<Activity> posts = Reads.of(sink, Kind.POST);
        assertThat(posts).hasSize(1);
        return posts.get(0);
    }

    @Test
    void aPublishedArticleIsAPost() throws Exception {
        Activity article = only(
                Reads.file(
                        FILE,
                        page(
                                "<p class=\"created\">Created on 2024-09-20 06:04</p><p class=\"published\">Published on 2024-09-21 07:05</p>")));
        assertThat(article.at()).isEqualTo(Instant.parse("2024-09-21T07:05:00Z"));
        assertThat(article.precision()).isEqualTo(Precision.EXACT);
        assertThat(article.text()).isEqualTo("On glass & light\n\nPanes are patient.\nSo am I.");
        assertThat(article.url()).hasToString("https://www.linkedin.com/pulse/on-glass-mia-berg");
        assertThat(article.detail()).isEqualTo("ARTICLE");
        assertThat(article.source()).hasToString(FILE + ":1");
    }

    @Test
    void aDraftIsLeftOut() throws Exception {
        RecordingSink sink = Reads.file(FILE, page("<p class=\"created\">Created on 2024-09-20 06:04</p>"));
        assertThat(Reads.of(sink, Kind.POST)).isEmpty();
        assertThat(Reads.notes(sink, FILE)).containsExactly("left out draft");
    }

    @Test
    void theDateMayStandInTheNameOnly() throws Exception {
        for (String dates : List.of("", "<p class=\"published\">Published on </p>")) {
            Activity article =
                    only(Reads.file("Articles/Articles/2018-07-15 09:30:00.0-On glass, à la carte.html", page(dates)));
            assertThat(article.at()).isEqualTo(Instant.parse("2018-07-15T09:30:00Z"));
        }
        assertThat(only(Reads.file("Articles/Articles/2018-07-15_on-glass.html", page("")))
                        .precision())
                .isEqualTo(Precision.DAY);
    }

    @Test
    void withoutAnyDateItIsTold() throws Exception {
        RecordingSink sink = Reads.file(FILE, page(""));
        assertThat(Reads.notes(sink, FILE)).singleElement().asString().startsWith("skipped 1 a date of publication");
    }

    @Test
    void titleAndDatesAreNoPartOfTheBodyHoweverItIsWrapped() throws Exception {
        String dates = "<p class=\"published\">Published on 2024-09-21 07:05</p>";
        for (String page : List.of(
                "<body><div><h1>T</h1>" + dates + "<div><p>Body</p></div></div></body>",
                "<body><h1>T</h1>" + dates + "<p>Body</p></body>")) {
            assertThat(only(Reads.file(FILE, page)).text()).isEqualTo("T\n\nBody");
        }
    }

    @Test
    void theSameArticleHasTheSameKeyUnderAnotherName() throws Exception {
        String page = page("<p class=\"published\">Published on 2024-09-21 07:05</p>");
        assertThat(only(Reads.file("Articles/Articles/renamed.html", page)).id())
                .isEqualTo(only(Reads.file(FILE, page)).id());
    }

    @Test
    void anArticleBeyondMeasureIsTold() throws Exception {
        RecordingSink sink = Reads.file(FILE, page("") + "x".repeat(9 << 20));
        assertThat(Reads.notes(sink, FILE)).containsExactly("skipped 1 the article is longer than 8 MB");
    }
}
