package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyLookTest {

    @TempDir
    Path folder;

    private Path jar(String name, String header) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        if (!header.isEmpty()) {
            manifest.getMainAttributes().putValue(EarlyLook.HEADER, header);
        }
        Path jar = folder.resolve(name);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    @Test
    void isDoneByTheClassThatABundleNames() throws Exception {
        List<Path> jars = List.of(jar("library.jar", ""), jar("window.jar", Marking.class.getName()));

        EarlyLook.in(jars).orElseThrow().accept(folder);

        assertThat(folder.resolve("seen")).exists();
    }

    @Test
    void isNothingWhenNoBundleNamesOne() throws Exception {
        assertThat(EarlyLook.in(List.of(jar("library.jar", "")))).isEmpty();
    }

    /** Shows in a folder that it was called with it. */
    public static final class Marking implements Consumer<Path> {
        @Override
        public void accept(Path home) {
            try {
                Files.createFile(home.resolve("seen"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
