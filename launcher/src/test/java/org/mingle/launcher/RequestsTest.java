package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RequestsTest {

    @TempDir
    Path cache;

    private final BlockingQueue<LaterStart> taken = new LinkedBlockingQueue<>();
    private Requests requests;

    @BeforeEach
    void begin() {
        requests = new Requests(cache);
    }

    /** As a later start does it. */
    private CompletableFuture<Optional<Storage>> send(Path... exports) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return requests.send(new LaterStart(List.of("--workspace", "zu 50 %\n"), List.of(exports)));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void optionsAndExportsReachTheWindow() throws Exception {
        try (Storage open = Storage.desktop(cache).orElseThrow()) {
            ExecutorService door = requests.attend(taken::add);
            Path export = cache.resolve("Größe 100 %,\n+ mehr.zip");
            try {
                assertThat(send(export, cache.resolve("b.zip")).get(30, TimeUnit.SECONDS))
                        .isEmpty();
                LaterStart first = taken.take();
                assertThat(first.arguments()).containsExactly("--workspace", "zu 50 %\n");
                assertThat(first.exports()).containsExactly(export, cache.resolve("b.zip"));
                assertThat(send().get(30, TimeUnit.SECONDS)).isEmpty();
                assertThat(taken.take().exports()).isEmpty();
            } finally {
                door.shutdownNow();
            }
            assertThat(open.name()).isEqualTo("desktop");
        }
    }

    @Test
    void whoSentItTakesOverWhenTheWindowGoes() throws Exception {
        CompletableFuture<Optional<Storage>> sent;
        try (Storage open = Storage.desktop(cache).orElseThrow()) {
            sent = send(cache.resolve("a.zip"));
            ExecutorService closing = requests.attend(start -> {
                taken.add(start);
                return false;
            });
            assertThat(taken.take().exports()).as("asked, and it said no").hasSize(1);
            closing.shutdownNow();
            assertThat(open.name()).isEqualTo("desktop");
        }

        try (Storage free = sent.get(30, TimeUnit.SECONDS).orElseThrow()) {
            assertThat(free.name()).isEqualTo("desktop");
        }
        assertThat(cache.resolve("desktop/requests")).isEmptyDirectory();
    }

    @Test
    void whatAKilledStartLeftBehindIsForgotten() throws Exception {
        Path left = leave("left.request", "export file:///a.zip\n");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));

        requests.answer(taken::add);

        assertThat(taken).isEmpty();
        assertThat(left).doesNotExist();
    }

    @Test
    void anUnreadableRequestOnlyBringsTheWindowToTheFront() throws Exception {
        leave("odd.request", "export no address: %zz\n");

        requests.answer(taken::add);

        assertThat(taken).containsExactly(new LaterStart(List.of(), List.of()));
    }

    private Path leave(String name, String content) throws IOException {
        Path folder = Files.createDirectories(cache.resolve("desktop/requests"));
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayEnterTheFolder() throws Exception {
        Files.setPosixFilePermissions(
                Files.createDirectories(cache.resolve("desktop/requests")),
                PosixFilePermissions.fromString("rwxrwxrwx"));

        requests.send(new LaterStart(List.of(), List.of())).orElseThrow().close();

        assertThat(Files.getPosixFilePermissions(cache.resolve("desktop/requests")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
