package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;
import org.mingle.testing.EndlessSource;

/** Files larger than the memory they may take: they are made while they are read, and what is read is dropped. */
@Timeout(120)
class StreamingTest {
    private static final String HEAD = Reads.wxr("").replaceFirst("(?s)</channel>.*", "");
    private static final String WORDS = "<p>with some more words " + "and words ".repeat(200) + "</p>";

    private final List<Long> live = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private int activities;

    private void read(EndlessSource source) throws Exception {
        FileLog log = proxy(FileLog.class);
        Sink sink = (Sink) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Sink.class}, (p, method, args) -> {
                    activities += method.getName().equals("activity") ? 1 : 0;
                    return switch (method.getName()) {
                        case "expectedOwner" -> Optional.empty();
                        case "file" -> log;
                        default -> null;
                    };
                });
        new BlogImporter().read(source, sink, Progress.NONE);
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, args) -> {
            reports.add(method.getName() + " " + List.of(args == null ? new Object[0] : args));
            return null;
        }));
    }

    private String look(String piece) {
        System.gc();
        live.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return piece;
    }

    private long grown() {
        assertThat(live).as("looked at the beginning and at the end").hasSizeGreaterThan(1);
        return live.get(live.size() - 1) - live.get(live.size() - 2);
    }

    @Test
    void memoryDoesNotGrowWithThePosts() throws Exception {
        String comment = Reads.comment(1, "Ada", "ada@vogel.example", 0, 0, "Yes");
        read(new EndlessSource("rye.xml", 30_002, i -> switch (i) {
            case 0 -> HEAD;
            case 5_000, 30_000 -> look(Reads.item(i, WORDS, comment));
            case 30_001 -> "</channel></rss>";
            default -> Reads.item(i, WORDS, comment);
        }));
        assertThat(activities).isEqualTo(60_000);
        assertThat(reports).isEmpty();
        // In between the file gave 80 MB.
        assertThat(grown()).isLessThan(20 << 20);
    }

    @Test
    void aTextOf100MegabytesIsNotHeld() throws Exception {
        String item = Reads.item(1, "@@");
        String[] halves = item.split("@@");
        read(new EndlessSource("rye.xml", 100_002, i -> switch (i) {
            case 0 -> HEAD + halves[0];
            case 50_000, 100_000 -> look("x ".repeat(512));
            case 100_001 -> halves[1] + Reads.item(2, "Two") + "</channel></rss>";
            default -> "x ".repeat(512);
        }));
        assertThat(activities).isEqualTo(2);
        assertThat(grown()).isLessThan(20 << 20);
    }

    @Test
    void aCommentOfXmlOf100MegabytesIsNotHeld() throws Exception {
        read(new EndlessSource("rye.xml", 100_002, i -> switch (i) {
            case 0 -> HEAD + "<!-- ";
            case 50_000, 100_000 -> look("\n ".repeat(512));
            case 100_001 -> "-->" + Reads.item(2, "Two") + "</channel></rss>";
            default -> "\n ".repeat(512);
        }));
        assertThat(activities).isEqualTo(1);
        assertThat(grown()).isLessThan(20 << 20);
    }

    @Test
    void theLongestTalkIsNotHeld() throws Exception {
        String[] halves = Reads.item(1, "One").split("</item>");
        read(new EndlessSource("rye.xml", 100_002, i -> switch (i) {
            case 0 -> HEAD + halves[0];
            case 60_000, 100_000 -> look(Reads.comment(i, "Ada " + i, "ada" + i + "@vogel.example", 0, 0, "Yes"));
            case 100_001 -> "</item></channel></rss>";
            default -> Reads.comment(i, "Ada " + i, "ada" + i + "@vogel.example", 0, 0, "Yes");
        }));
        assertThat(activities).isEqualTo(100_001);
        assertThat(grown()).isLessThan(20 << 20);
    }
}
