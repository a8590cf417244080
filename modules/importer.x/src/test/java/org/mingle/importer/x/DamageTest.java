package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** What is broken costs itself, and the report says where. */
class DamageTest {
    private static final String GOOD = Reads.tweet(Reads.id(0), 0, "Good", "");

    private static RecordingSink file(byte[] content) throws Exception {
        return Reads.read(Reads.mias().file("data/tweets.js", content));
    }

    private static RecordingSink file(String content) throws Exception {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String broken(int line, int column) {
        return "skipped " + line + " the file is broken at column " + column
                + " of this line; what comes before it was read, what comes after it was not";
    }

    private static void keepsTheGoodOne(RecordingSink sink) {
        assertThat(sink.activities()).extracting(Activity::text).containsExactly("Good");
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("covers x POST"));
    }

    @Test
    void keepsWhatComesBeforeABreakAndSaysWhere() throws Exception {
        RecordingSink sink = file("window.YTD.tweets.part0 = [\n" + GOOD + ",\n{\"tweet\": {\"id_str\": oops}}]");
        keepsTheGoodOne(sink);
        assertThat(sink.notes()).contains(broken(4, 27));
    }

    @Test
    void keepsWhatComesBeforeTheEndOfACutFile() throws Exception {
        RecordingSink sink = file("\n\nwindow.YTD.tweets.part0 = [\n" + GOOD + ",\n{\"tweet\": {\"id_str\": \"1");
        keepsTheGoodOne(sink);
        assertThat(sink.notes()).anyMatch(note -> note.startsWith("skipped 6 the file is broken at column"));
    }

    @Test
    void aByteThatIsNoUtf8IsABreak() throws Exception {
        byte[] bytes = ("window.YTD.tweets.part0 = [\n" + GOOD + ",\n{\"tweet\": {\"full_text\": \"\u00e9\"}}]")
                .getBytes(StandardCharsets.ISO_8859_1);
        keepsTheGoodOne(file(bytes));
    }

    @Test
    void aFileInUtf32IsNamed() throws Exception {
        byte[] start = "window.YTD.tweets.part0 =".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + 8);
        bytes[start.length + 2] = (byte) 0xFF;
        bytes[start.length + 3] = (byte) 0xFE;
        RecordingSink sink = file(bytes);
        assertThat(sink.activities()).isEmpty();
        assertThat(sink.notes()).anyMatch(note -> note.startsWith("skipped 1 "));
    }

    @Test
    void nestingWithoutEndIsABreak() throws Exception {
        keepsTheGoodOne(file("window.YTD.tweets.part0 = [" + GOOD + ",{\"tweet\":" + "[".repeat(100_000)));
        keepsTheGoodOne(file("window.YTD.tweets.part0 = [" + GOOD + "," + "{\"tweet\":".repeat(100_000)));
    }

    @Test
    void aTextWithoutEndIsABreak() throws Exception {
        keepsTheGoodOne(
                file("window.YTD.tweets.part0 = [" + GOOD + ",{\"full_text\": \"" + "x".repeat(3_000_000) + "\"}]"));
    }

    @Test
    void whatIsNoEntryIsSkippedAndTheRestIsRead() throws Exception {
        RecordingSink sink = file("window.YTD.tweets.part0 = [ 7,\n[1, [2]],\nnull,\n{},\n" + GOOD + "]");
        assertThat(sink.activities()).hasSize(1);
        assertThat(sink.notes())
                .contains(
                        "skipped 1 an entry in braces was expected",
                        "skipped 2 an entry in braces was expected",
                        "skipped 3 an entry in braces was expected",
                        "skipped 4 the number of a tweet was expected, in digits");
    }

    @Test
    void fieldsOfAnotherShapeAreAsIfTheyWereNotThere() throws Exception {
        RecordingSink sink = Reads.tweets(
                Reads.tweet(
                        Reads.id(0),
                        0,
                        "Good",
                        ", \"entities\": [1], \"edit_info\": \"x\", \"retweet_count\": {\"a\": [1]}, \"in_reply_to_screen_name\": null"));
        assertThat(Reads.only(sink).text()).isEqualTo("Good");
    }

    @Test
    void aListThatIsNoneIsNamed() throws Exception {
        assertThat(file("window.YTD.tweets.part0 = ").notes())
                .contains("skipped 1 a list was expected, and there is none");
        assertThat(file("window.YTD.tweets.part0 = 7").notes())
                .contains("skipped 1 a list was expected, and there is none");
    }

    @Test
    void anEmptyListIsAZero() throws Exception {
        assertThat(file("window.YTD.tweets.part0 = [ ]").notes()).contains("covers x POST data/tweets.js null");
    }

    @Test
    void aManifestThatIsBrokenIsNoHindrance() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file("data/tweets.js", Reads.list("tweets", 0, GOOD))
                .file("data/manifest.js", "window.__THAR_CONFIG = { \"archiveInfo\" : { \"generationDate\" : [ oops"));
        assertThat(sink.activities()).hasSize(1);
        assertThat(sink.exportDate()).hasToString("2026-03-03");
    }

    @Test
    void anArchiveOfWhichNothingIsUsedIsRefused() {
        assertThatThrownBy(() -> Reads.read(FakeSource.named("a").file("ip.js", "window.YTD.ip_audit.part0 = []")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("tweets.js");
    }
}
