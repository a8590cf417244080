package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacked exports that cannot be trusted or read. */
class FoldersTest {
    private static final String LINK = "This folder holds a link to another place";

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void write() throws IOException {
        export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(export.resolve("people.csv"), "Ada\n");
    }

    private String refusal(Path path) throws IOException {
        return Door.usual(folder).refusal(path);
    }

    @Test
    void noLinkLeadsOut() throws IOException {
        Files.createSymbolicLink(export.resolve("secret.csv"), folder.resolve("secret.csv"));
        assertThat(refusal(export)).startsWith(LINK);
    }

    @Test
    void noLinkLeadsOutToAFolder() throws IOException {
        Files.createSymbolicLink(export.resolve("more"), folder);
        assertThat(refusal(export)).startsWith(LINK);
    }

    @Test
    void nothingIsInIt() throws IOException {
        assertThat(refusal(Files.createDirectories(
                                folder.resolve("empty/inner/most").getParent())
                        .getParent()))
                .isEqualTo("There is nothing in it to read.");
    }

    @Test
    void whatIsNeitherFileNorFolder() throws IOException {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "there is such a device");
        assertThat(refusal(device)).contains("neither a file nor a folder");
    }

    @Test
    void whatMayNotBeOpened() throws IOException {
        Path file = export.resolve("people.csv");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the administrator may open everything");
        assertThat(refusal(file)).contains("whether you may open it");
        assertThat(refusal(export)).contains("people.csv cannot be read", "whether you may open it");
    }
}
