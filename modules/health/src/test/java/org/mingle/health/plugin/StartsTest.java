package org.mingle.health.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartsTest {
    @TempDir
    Path home;

    private Starts starts;

    @BeforeEach
    void drop() throws IOException {
        Files.createDirectories(home.resolve("cache/cli-1"));
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/good.jar"), "good");
        Files.writeString(home.resolve("plugins/a bad one.jar"), "bad");
        starts = new Starts(home.resolve("cache/cli-1"), home.resolve("plugins"));
    }

    private void breakOffWhileTheBadOneStarts() throws IOException {
        starts.begin();
        starts.began("good.jar");
        starts.runs("good.jar");
        starts.began("a bad one.jar");
    }

    @Test
    void whoBreaksTwoStartsIsLeftOutOfTheThird() throws IOException {
        breakOffWhileTheBadOneStarts();
        breakOffWhileTheBadOneStarts();
        assertThat(starts.leftOut()).isEmpty();

        assertThat(starts.begin()).containsExactly("a bad one.jar");
        assertThat(starts.leftOut()).containsExactly("a bad one.jar");
        starts.done();
        assertThat(starts.begin()).as("named once").isEmpty();
        assertThat(starts.leftOut()).containsExactly("a bad one.jar");
    }

    @Test
    void aStartThatSomebodyCallsOffAccusesNobody() throws IOException {
        for (int i = 0; i < 3; i++) {
            starts = new Starts(home.resolve("cache/cli-1"), home.resolve("plugins"));
            breakOffWhileTheBadOneStarts();
            starts.calledOff();
            starts.began("good.jar");
        }

        assertThat(starts.begin()).isEmpty();
        assertThat(home.resolve("cache/cli-1")).isEmptyDirectory();
    }

    @Test
    void aGoodStartInBetweenClearsTheName() throws IOException {
        breakOffWhileTheBadOneStarts();
        starts.begin();
        starts.done();
        breakOffWhileTheBadOneStarts();

        assertThat(starts.begin()).isEmpty();
    }

    @Test
    void whenNobodyWasJustStartingAllAreSuspected() throws IOException {
        for (int i = 0; i < 2; i++) {
            starts.begin();
            starts.began("good.jar");
            starts.runs("good.jar");
        }

        assertThat(starts.begin()).containsExactly("good.jar");
    }

    @Test
    void aStartThatEndsBeforeAnyPlugInAccusesNobody() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(starts.begin()).isEmpty();
        }
        assertThat(starts.leftOut()).isEmpty();
    }

    @Test
    void aNewFileIsTriedAgain() throws IOException {
        breakOffWhileTheBadOneStarts();
        breakOffWhileTheBadOneStarts();
        starts.begin();

        Files.writeString(home.resolve("plugins/a bad one.jar"), "mended");

        assertThat(starts.leftOut()).isEmpty();
    }

    @Test
    void itCanBeForgiven() throws IOException {
        breakOffWhileTheBadOneStarts();
        breakOffWhileTheBadOneStarts();
        starts.begin();

        Starts.forgive(home.resolve("cache"), home.resolve("plugins"), "a bad one.jar");

        assertThat(starts.leftOut()).isEmpty();
    }

    @Test
    void aTornNoteAccusesNobody() throws IOException {
        Files.write(home.resolve("cache/cli-1/failed.txt"), new byte[] {(byte) 0xff, 50, 32, 97});

        assertThat(starts.leftOut()).isEmpty();
        assertThat(starts.begin()).isEmpty();
    }
}
