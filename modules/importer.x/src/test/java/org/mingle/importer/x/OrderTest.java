package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** Files are parsed on another thread; whoever takes records and reports need not know. */
@Timeout(60)
class OrderTest {
    private final List<String> heard = new ArrayList<>();
    private final Thread own = Thread.currentThread();

    private <T> T hears(Class<T> type, Object log) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            assertThat(Thread.currentThread()).as(method.getName()).isSameAs(own);
            heard.add(method.getName());
            return switch (method.getName()) {
                case "expectedOwner" -> Optional.empty();
                case "file" -> log;
                default -> null;
            };
        }));
    }

    private static String item(String type, int i) {
        return switch (type) {
            case "like" -> "{\"like\": {\"tweetId\": \"" + Reads.id(i) + "\"}}";
            case "direct_messages" ->
                "{\"dmConversation\": {\"conversationId\": \"1001-9\", \"messages\": [{\"messageCreate\": {\"id\": \""
                        + Reads.id(i) + "\", \"senderId\": \"9\", \"recipientId\": \"1001\", \"text\": \"A\"}}]}}";
            default -> Reads.tweet(Reads.id(i), i % 60, "A", "");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"tweets", "like", "direct_messages"})
    void reportsStandBetweenTheRecordsBesideThem(String type) throws Exception {
        String[] items = new String[500];
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            items[i] = i % 5 == 3 ? "7" : item(type, i);
            expected.add(i % 5 == 3 ? "skipped" : "activity");
        }
        expected.add("skipped");
        String broken = Reads.list(type, 0, items).replaceFirst("]$", ",{");
        Sink sink = hears(Sink.class, hears(FileLog.class, ""));
        new XImporter().read(Reads.mias().file("data/list.js", broken), sink, Progress.NONE);
        assertThat(heard).containsSubsequence("owner", "file");
        assertThat(heard.subList(heard.lastIndexOf("file") + 1, heard.size()).subList(0, expected.size()))
                .isEqualTo(expected);
    }
}
