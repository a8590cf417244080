package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {
    @TempDir
    Path folder;

    @Test
    void isUnseenWithoutAConsoleAndOnWindowsWhoseConsoleCloses() {
        assertThat(RefusedStart.isUnseen(true, "Linux")).isFalse();
        assertThat(RefusedStart.isUnseen(false, "Linux")).isTrue();
        assertThat(RefusedStart.isUnseen(false, "Mac OS X")).isTrue();
        assertThat(RefusedStart.isUnseen(true, "Windows 11")).isTrue();
    }

    /** The process waits until somebody has read it, so it ends only when it is ended. */
    @Test
    @Timeout(60)
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void aNewerHomeFolderIsToldInAWindow() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("version"), "99.0.0\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--home",
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            while (Files.size(folder.resolve("said")) == 0 && process.isAlive()) {
                Thread.sleep(50);
            }
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("gone unread").isFalse();
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.resolve("said")).content().contains("99.0.0");
    }
}
