package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String FILE = System.mapLibraryName("sqlitejdbc");

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(PATH);
    }

    private NativeLibrary library(String driver) throws Exception {
        Path jar = Files.writeString(folder.resolve("sqlite-jdbc-3.jar"), driver);
        return NativeLibrary.of(List.of(new Distribution.Entry(jar, 1)), folder.resolve("cache"));
    }

    private Path unpack(String content) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(temporary.resolve("sqlite-3.1-0a1b-" + FILE), content);
        Files.writeString(temporary.resolve("sqlite-3.1-0a1b-" + FILE + ".lck"), "");
        return temporary;
    }

    @Test
    void isUsedAfterTheDriverHasUnpackedIt() throws Exception {
        NativeLibrary library = library("a driver");
        library.use();
        assertThat(System.getProperty(PATH)).isNull();

        library.keep(unpack("code"));
        library.use();

        Path used = Path.of(System.getProperty(PATH));
        assertThat(used).isDirectoryContaining("glob:**" + FILE);
        assertThat(used.resolve(FILE)).hasContent("code");
        assertThat(used).isDirectoryNotContaining("glob:**.{copy,lck}");
    }

    @Test
    void isReplacedWhenTheDriverHadToUnpackAgain() throws Exception {
        NativeLibrary library = library("a driver");
        library.keep(unpack("damaged"));

        library.keep(unpack("code"));

        assertThat(library.folder().resolve(FILE)).hasContent("code");
    }

    @Test
    void isNotThatOfAnotherDriver() throws Exception {
        library("a driver").keep(unpack("code"));

        library("another driver").use();

        assertThat(System.getProperty(PATH)).isNull();
    }
}
