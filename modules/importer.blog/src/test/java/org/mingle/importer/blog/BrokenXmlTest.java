package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** XML as it is met in the wild, and as an attacker writes it. */
@Timeout(60)
class BrokenXmlTest {
    private static final String TWO = Reads.wxr(Reads.item(1, "One"), Reads.item(2, "Two"));

    private static List<String> posts(String xml) throws Exception {
        return Reads.said(Reads.file("rye.xml", xml));
    }

    @Test
    void controlCharactersAreDropped() throws Exception {
        assertThat(posts(Reads.wxr(Reads.item(1, "O\u0018n\u001Ce\u001F \u0000\uFFFE", ""))))
                .containsExactly("POST I: Post 1||One");
        assertThat(posts(TWO.replace("Post 1", "Po&#x1F;st&#0; 1"))).contains("POST I: Post 1||One");
    }

    @Test
    void loneSurrogatesAreMarkedAndPairsAreKept() throws Exception {
        assertThat(posts(TWO.replace("Post 1", "Post &#xD83E; 1 \uD83E\uDD50")))
                .contains("POST I: Post 1 \uD83E\uDD50||One");
        byte[] utf16 = TWO.replace("One", "O\uD83Ene").getBytes(StandardCharsets.UTF_16LE);
        RecordingSink sink = Reads.read(FakeSource.named("rye.xml").file("rye.xml", utf16));
        assertThat(Reads.said(sink).get(0)).startsWith("POST I: Post 1||O").endsWith("ne");
    }

    @Test
    void sectionsThatWereSplitAreJoined() throws Exception {
        String split = Reads.item(1, "a ]]]]><![CDATA[> b").replace("]]></excerpt", "]]><![CDATA[]]></excerpt");
        assertThat(posts(Reads.wxr(split))).containsExactly("POST I: Post 1||a ]]> b");
    }

    @Test
    void aSectionThatEndsWithinALongerTextBreaksOnlyItself() throws Exception {
        assertThat(posts(Reads.wxr(Reads.item(1, "a ]]> b"), Reads.item(2, "Two"))))
                .containsExactly("POST I: Post 1||a b]]>", "POST I: Post 2||Two");
    }

    @Test
    void blankLinesAndWarningsBeforeTheDeclarationDoNotMatter() throws Exception {
        RecordingSink sink = Reads.file("rye.xml", "\n\n  \nNotice: something in plugin.php\n" + TWO);
        assertThat(Reads.said(sink)).hasSize(2);
        assertThat(sink.activities().get(0).source().line()).isEqualTo(15 + 4);
    }

    @Test
    void bareAmpersandsAndEntitiesOfHtmlAreUnderstood() throws Exception {
        assertThat(posts(TWO.replace("Post 1", "Salt & rye&nbsp;&mdash; R&D &amp; more &nosuch; 5 < 6")))
                .contains("POST I: Salt & rye — R&D & more &nosuch; 5 < 6||One");
    }

    @Test
    void aDocumentTypeIsPassedOver() throws Exception {
        String typed = "<!DOCTYPE rss [<!ELEMENT x (#PCDATA)> <!-- > --> <!ENTITY mia \"Mia > Berg\">]>\n<rss";
        assertThat(posts(TWO.replace("<rss", typed).replace("Post 1", "By &mia;")))
                .contains("POST I: By &mia;||One");
    }

    @Test
    void noEntityIsEverFetchedOrMultiplied() throws Exception {
        String outside =
                "<!DOCTYPE rss SYSTEM \"file:///etc/hostname\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<rss";
        assertThat(posts(TWO.replace("<rss", outside).replace("Post 1", "&x;"))).contains("POST I: &x;||One");
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(posts(TWO.replace("<rss", bomb + "]>\n<rss").replace("Post 1", "&a59;")))
                .contains("POST I: &a59;||One");
    }

    @Test
    void deepNestingStopsWithASentence() throws Exception {
        String deep = Reads.item(2, "x").replace("<wp:status>", "<a>".repeat(500_000) + "<wp:status>");
        RecordingSink sink = Reads.file("rye.xml", Reads.wxr(Reads.item(1, "One"), deep));
        assertThat(Reads.said(sink)).containsExactly("POST I: Post 1||One");
        assertThat(Reads.notes(sink))
                .containsExactly(
                        "skipped 39 here elements are nested deeper than in any blog; what follows was not read");
    }

    @Test
    void aTagWithoutAnEndStopsWithASentence() throws Exception {
        String endless = Reads.item(2, "x").replace("<wp:status>", "<a b=\"" + "y".repeat(3_000_000));
        RecordingSink sink = Reads.file("rye.xml", Reads.wxr(Reads.item(1, "One"), endless));
        assertThat(Reads.said(sink)).containsExactly("POST I: Post 1||One");
        assertThat(Reads.notes(sink))
                .singleElement()
                .asString()
                .contains("here a tag is longer than a million characters; what follows was not read");
    }

    @Test
    void whatStandsBeforeABreakIsKeptAndTheLineIsSaid() throws Exception {
        String xml = Reads.wxr(
                Reads.item(1, "One"),
                Reads.item(2, "Two", Reads.comment(1, "Ada", "ada@vogel.example", 0, 0, "Yes"), "<wp:comment></oops>"),
                Reads.item(3, "Three"));
        long line = xml.substring(0, xml.indexOf("</oops>")).lines().count();
        RecordingSink sink = Reads.file("rye.xml", xml);
        assertThat(Reads.said(sink)).containsExactly("POST I: Post 1||One", "POST I: Post 2||Two", "REPLY Ada: Yes");
        assertThat(Reads.notes(sink))
                .containsExactly("skipped " + line + " here the XML is not well formed; what follows was not read");
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("covers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<![CDATA[Tw", "<guid isPermaLink=\"false\">https://rye.example/?p=2", "</chan", "<!-- "})
    void aFileThatWasCutOffKeepsWhatCameBefore(String cut) throws Exception {
        String whole = TWO.replace("</channel>", "<!-- the end --></channel>");
        RecordingSink sink = Reads.file("rye.xml", whole.substring(0, whole.lastIndexOf(cut) + cut.length()));
        assertThat(Reads.said(sink)).contains("POST I: Post 1||One");
        assertThat(Reads.notes(sink))
                .singleElement()
                .asString()
                .startsWith("skipped ")
                .contains("well formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "UTF-16"})
    void theCharactersAreReadAsTheyAreWritten(String charset) throws Exception {
        String xml =
                TWO.replace("One", "Brötchen für Zoë").replace("encoding=\"UTF-8\"", "encoding=\"" + charset + "\"");
        RecordingSink sink =
                Reads.read(FakeSource.named("rye.xml").file("rye.xml", xml.getBytes(Charset.forName(charset))));
        assertThat(Reads.said(sink)).contains("POST I: Post 1||Brötchen für Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "no-such-thing", "us-ascii"})
    void bytesAreBelievedMoreThanWhatTheFileSaysOfItself(String declared) throws Exception {
        String xml = TWO.replace("One", "Brötchen").replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");
        assertThat(posts(xml)).contains("POST I: Post 1||Brötchen");
    }

    @Test
    void bytesOfAnotherTimeInUtf8AreRead() throws Exception {
        byte[] mixed = TWO.replace("One", "Br\u00F6tchen “warm”").getBytes(Charset.forName("windows-1252"));
        RecordingSink sink = Reads.read(FakeSource.named("rye.xml").file("rye.xml", mixed));
        assertThat(Reads.said(sink)).contains("POST I: Post 1||Brötchen “warm”");
    }

    @Test
    void anEntryThatCannotBeReadIsNoBreak() {
        FakeSource source = FakeSource.named("rye.xml").file("rye.xml", TWO);
        Source failing = new Source() {
            private int opened;

            @Override
            public String name() {
                return source.name();
            }

            @Override
            public LocalDate packedOn() {
                return null;
            }

            @Override
            public List<Entry> entries() {
                return List.of(new Entry() {
                    @Override
                    public String name() {
                        return "rye.xml";
                    }

                    @Override
                    public InputStream open() throws IOException {
                        // It is looked at twice and its head is read before it is read.
                        return ++opened < 4
                                ? source.entries().get(0).open()
                                : new InputStream() {
                                    @Override
                                    public int read() throws IOException {
                                        throw new IOException("too much inflated");
                                    }
                                };
                    }
                });
            }
        };
        assertThatThrownBy(() -> Reads.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("too much inflated");
    }
}
