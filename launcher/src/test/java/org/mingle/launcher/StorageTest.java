package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    @TempDir
    Path cache;

    @Test
    void eachCommandGetsTheFirstFreeOne() throws LaunchProblem {
        try (Storage first = Storage.command(cache);
                Storage second = Storage.command(cache)) {
            assertThat(first.name()).isEqualTo("cli-1");
            assertThat(second.name()).isEqualTo("cli-2");
            first.close();
            try (Storage again = Storage.command(cache)) {
                assertThat(again.name()).isEqualTo("cli-1");
            }
        }
    }

    @Test
    void thereIsOneDesktopAndCommandsBesideIt() throws LaunchProblem {
        try (Storage desktop = Storage.desktop(cache).orElseThrow();
                Storage command = Storage.command(cache)) {
            assertThat(desktop.name()).isEqualTo("desktop");
            assertThat(command.name()).isEqualTo("cli-1");
            assertThat(Storage.desktop(cache)).isEmpty();
        }
        assertThat(Storage.desktop(cache)).isPresent();
    }

    @Test
    @Timeout(60)
    void aKilledProcessGivesItBack() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        cache.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("cli-1");
            try (Storage mine = Storage.command(cache)) {
                assertThat(mine.name()).isEqualTo("cli-2");
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Storage mine = Storage.command(cache)) {
            assertThat(mine.name()).isEqualTo("cli-1");
        }
    }

    /** Another process: takes a storage, says which, and holds it until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws Exception {
            try (Storage storage = Storage.command(Path.of(args[0]))) {
                System.out.println(storage.name());
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }
}
