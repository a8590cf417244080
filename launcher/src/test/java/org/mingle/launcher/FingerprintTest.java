package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path folder;

    @Test
    void tellsContentsApartThatHaveTheSameSizeAndTime() throws Exception {
        Path jar = TinyBundle.answering("tiny", 1).text("file", "one").writeTo(folder);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        long size = Files.size(jar);
        String before = Fingerprint.of(jar);

        TinyBundle.answering("tiny", 1).text("file", "two").writeTo(folder);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

        assertThat(Files.size(jar)).isEqualTo(size);
        assertThat(Fingerprint.of(jar)).isNotEqualTo(before);
    }

    @Test
    void aCopyIsTheSame() throws Exception {
        Path jar = TinyBundle.answering("tiny", 1).writeTo(folder);

        assertThat(Fingerprint.of(Files.copy(jar, folder.resolve("copy")))).isEqualTo(Fingerprint.of(jar));
    }

    @Test
    void whatIsNoJarHasOneToo() throws Exception {
        Path empty = Files.write(folder.resolve("empty"), new byte[0]);
        Path garbage = Files.write(folder.resolve("garbage"), new byte[100_000]);

        assertThat(Fingerprint.of(empty)).isNotEqualTo(Fingerprint.of(garbage));
    }
}
