package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosixChecksumTest {

    @TempDir
    Path folder;

    /** The expected ones were printed by {@code cksum} of GNU coreutils 9.1. */
    @Test
    void isThatOfTheTool() throws Exception {
        assertThat(sumOf("")).isEqualTo("4294967295 0");
        assertThat(sumOf("123456789")).isEqualTo("930766865 9");
        assertThat(sumOf("Mingle".repeat(20_000))).isEqualTo("3911054747 120000");
    }

    private String sumOf(String content) throws Exception {
        return PosixChecksum.of(Files.writeString(folder.resolve("file"), content));
    }
}
