package org.mingle.health.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.health.Jar;

class PluginFolderTest {
    @TempDir
    Path home;

    private void drop(String file, String name, String version) throws IOException {
        new Jar(name, version).writeTo(home.resolve(file));
    }

    private static List<String> words(List<PluginJar> jars) {
        return jars.stream().map(jar -> jar.name() + " " + jar.version()).toList();
    }

    @Test
    void goesBackToWhatLastRanAndKeepsTheRestSwitchedOff() throws IOException {
        PluginFolder folder = new PluginFolder(home);
        drop("a.jar", "acme.a", "1");
        drop("b.jar", "acme.b", "1");
        drop("old.jar", "acme.old", "1");
        folder.remember();
        folder.remember();
        java.nio.file.Files.delete(home.resolve("old.jar"));
        folder.remember();

        drop("a.jar", "acme.a", "2.0.0.bad");
        java.nio.file.Files.delete(home.resolve("b.jar"));
        drop("c.jar", "acme.c", "1");
        folder.restore();

        assertThat(words(folder.on())).containsExactly("acme.a 1.0.0", "acme.b 1.0.0");
        assertThat(words(folder.off())).containsExactly("acme.a 2.0.0.bad", "acme.c 1.0.0");
    }

    @Test
    void goingBackSwitchesOnWhatWasSwitchedOff() throws IOException {
        PluginFolder folder = new PluginFolder(home);
        drop("a.jar", "acme.a", "1");
        folder.remember();

        folder.move(folder.on().get(0), false);
        folder.restore();

        assertThat(words(folder.on())).containsExactly("acme.a 1.0.0");
        assertThat(folder.off()).isEmpty();
    }
}
