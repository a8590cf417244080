package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;
import org.mingle.testing.EndlessSource;

/** The thread that reads ahead is gone whatever happens. */
@Timeout(60)
class TakerAheadTest {
    private static final String HEAD = Reads.wxr("").replaceFirst("(?s)</channel>.*", "");

    private static EndlessSource endless() {
        return new EndlessSource("rye.xml", 2_000_000, i -> i == 0 ? HEAD : Reads.item(i, "Hello"));
    }

    private static Sink sink(Runnable activity) {
        FileLog log = proxy(FileLog.class, () -> {}, null);
        return proxy(Sink.class, activity, log);
    }

    private static <T> T proxy(Class<T> type, Runnable activity, Object log) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, args) -> {
            if (method.getName().equals("activity")) {
                activity.run();
            }
            return switch (method.getName()) {
                case "expectedOwner" -> Optional.empty();
                case "file" -> log;
                default -> null;
            };
        }));
    }

    private static void assertNobodyReads() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("mingle import reader");
    }

    @Test
    void whenTheStoreFails() {
        int[] taken = {0};
        assertThatThrownBy(() -> new BlogImporter()
                        .read(
                                endless(),
                                sink(() -> {
                                    if (++taken[0] == 100) {
                                        throw new IllegalStateException("no room");
                                    }
                                }),
                                Progress.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no room");
        assertThat(taken[0]).isEqualTo(100);
        assertNobodyReads();
    }

    @Test
    void whenThePersonCancels() {
        int[] taken = {0};
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean cancelled() {
                return taken[0] > 100;
            }
        };
        assertThatThrownBy(() -> new BlogImporter().read(endless(), sink(() -> taken[0]++), progress))
                .isInstanceOf(CancelledException.class);
        assertNobodyReads();
    }
}
