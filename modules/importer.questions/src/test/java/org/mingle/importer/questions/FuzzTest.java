package org.mingle.importer.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final int CLEAN = 4;
    private static final Fuzz FUZZ = Fuzz.xml(
            "</entry>",
            "<title/>",
            "<link href=\"\"/>",
            "<link>",
            "<category term=\"\"/>",
            "<a href=\"/questions/1\">",
            "<a href=\"javascript:x\">",
            "<base href=\"\">",
            "<template>",
            "<svg>",
            "<table>",
            "?",
            "\uFF1F",
            "https://",
            "http://[::1]/questions/1",
            "https://-.-/questions/1",
            "https://\u00E4.example/@jo/1",
            "https://www.reddit.com/user/",
            "/u/ on ",
            "Answer by  for ",
            "0000-00-00T00:00:00Z",
            "+999999999-01-01T00:00:00Z",
            "2026-10-19T08:30:00+99:99");

    private enum File {
        ATOM("<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>https://earth.example.com/feeds</id>\n", "</feed>"),
        RSS("<rss version=\"2.0\"><channel><link>https://social.example/tags/hydrology</link>\n", "</channel></rss>"),
        OWN("<feed><id>https://earth.example.com/feeds/user/42</id>\n", "</feed>"),
        PAGE(
                "<!DOCTYPE html>\n<html><head><link rel=\"canonical\" href=\"https://earth.example.com/\"></head><body>\n",
                "</body>");

        private final String head;
        private final String end;

        File(String head, String end) {
            this.head = head;
            this.end = end;
        }

        private String piece(int i) {
            return switch (this) {
                case ATOM ->
                    "<entry><title>Why " + i + "?</title><link href=\"https://earth.example.com/questions/" + i
                            + "/why\"/><author><name>Ida</name></author><published>2026-10-19T08:30:00Z</published>"
                            + "<summary type=\"html\">&lt;p&gt;Ours broke.&lt;/p&gt;</summary></entry>\n";
                case RSS ->
                    "<item><link>https://other.example/@jo/1122334455667788" + (100 + i)
                            + "</link><pubDate>Tue, 20 Oct 2026 08:15:00 +0000</pubDate>"
                            + "<description>&lt;p&gt;Does it float?&lt;/p&gt;</description><category>mud</category></item>\n";
                case OWN ->
                    "<entry><title>Answer by Mia for Why " + i
                            + "?</title><link href=\"https://earth.example.com/questions/" + i
                            + "/why/9#9\"/><published>2026-10-19T08:30:00Z</published><summary>So.</summary></entry>\n";
                case PAGE ->
                    "<div><h3><a href=\"/questions/" + i + "/why\">Why does number " + i + " float</a></h3>"
                            + "<a rel=\"tag\" href=\"/tags/mud\">mud</a><time datetime=\"2026-10-18T07:00:00Z\">x</time></div>\n";
            };
        }
    }

    private static byte[] damaged(File file, Random random) {
        StringBuilder clean = new StringBuilder(file.head);
        for (int i = 1; i <= CLEAN; i++) {
            clean.append(file.piece(i));
        }
        return FUZZ.damaged(clean.toString(), file::piece, CLEAN + 1, 0, file.end, random);
    }

    @ParameterizedTest
    @EnumSource(File.class)
    void damage(File file) {
        Fuzz.Attempt attempt = random -> {
            byte[] content = damaged(file, random);
            RecordingSink sink = Feeds.read(FakeSource.named("x").file("x", content));
            assertThat(sink.activities()).hasSizeGreaterThanOrEqualTo(CLEAN);
            assertThat(sink.activities().subList(0, CLEAN))
                    .allMatch(one -> one.at().toString().startsWith("2026-10-"));
            assertThat(sink.activities()).allSatisfy(FuzzTest::isWhatItSays);
            Fuzz.assertLines(sink, content);
        };
        // A feed is one of questions by the most of its entries, and damage may make more of them than were there
        // before.
        if (file == File.ATOM || file == File.RSS) {
            Fuzz.holdsOrRefuses(attempt);
        } else {
            Fuzz.holds(attempt);
        }
    }

    private static void isWhatItSays(Activity one) {
        assertThat(one.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(one.actor()).as("strangers are not kept").isNull();
        assertThat(one.direction() == Direction.RECEIVED).isEqualTo(one.kind() == Kind.QUESTION);
        assertThat(one.kind() == Kind.QUESTION && one.text() == null).isFalse();
        assertThat(one.url()).isNotNull();
    }

    @Test
    void noise() {
        Fuzz.holdsOrRefuses(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 3));
            for (File file : File.values()) {
                source.file("a" + file.ordinal(), file.head + FUZZ.noise(random, 40));
            }
            new QuestionsImporter().recognises(source);
            String noise = FUZZ.noise(random, 8);
            Times.of(noise);
            Own.answered(noise);
            Own.of(List.of(noise, "https://www.reddit.com/user/" + noise));
            Feeds.read(source);
        });
    }

    @Test
    void deepNestingEndsInAnAnswer() throws Exception {
        for (int deep : new int[] {1, 100, 50_000}) {
            for (File file : List.of(File.ATOM, File.PAGE)) {
                String nested = file.head + "<b>".repeat(deep) + file.piece(1) + "</b>".repeat(deep) + file.end;
                FakeSource source = FakeSource.named("x").file("x", nested);
                if (deep <= 100) {
                    assertThat(Feeds.read(source).activities())
                            .as(file + " " + deep)
                            .hasSize(1);
                } else {
                    Fuzz.holdsOrRefuses(random -> Feeds.read(source));
                }
            }
        }
    }

    @Test
    @Timeout(20)
    void aLargePageIsReadInTime() throws Exception {
        StringBuilder page = new StringBuilder(File.PAGE.head).append("<div>");
        for (int i = 1; page.length() < Sheet.LARGEST - 200; i++) {
            page.append("<a href=\"/questions/").append(i).append("\">Why is that so</a>\n");
        }
        FakeSource source = FakeSource.named("x").packedOn(LocalDate.of(2026, 10, 20));
        assertThat(Feeds.read(source.file("x", page.append("</div></body>").toString()))
                        .activities())
                .hasSize(2_000);
    }
}
