package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HomeFolderTest {

    private static String locate(String asked, Map<String, String> env, String os) throws LaunchProblem {
        return HomeFolder.locate(asked, env, os, "/users/sam").path().toString();
    }

    @Test
    void whatIsAskedForComesFirst() throws LaunchProblem {
        assertThat(locate("/a", Map.of("MINGLE_HOME", "/b", "XDG_DATA_HOME", "/c"), "Linux"))
                .isEqualTo("/a");
        assertThat(locate(null, Map.of("MINGLE_HOME", "/b", "XDG_DATA_HOME", "/c"), "Linux"))
                .isEqualTo("/b");
    }

    @Test
    void onLinuxItIsWhereDataBelongs() throws LaunchProblem {
        assertThat(locate(null, Map.of("XDG_DATA_HOME", "/c"), "Linux")).isEqualTo("/c/mingle");
        assertThat(locate(null, Map.of("XDG_DATA_HOME", "not/absolute"), "Linux"))
                .isEqualTo("/users/sam/.local/share/mingle");
        assertThat(locate(null, Map.of("MINGLE_HOME", "", "HOME", "/h"), "Linux"))
                .isEqualTo("/h/.local/share/mingle");
    }

    @Test
    void onMacAndWindowsToo() throws LaunchProblem {
        assertThat(locate(null, Map.of(), "Mac OS X")).isEqualTo("/users/sam/Library/Application Support/Mingle");
        assertThat(locate(null, Map.of("APPDATA", "/roaming"), "Windows 11")).isEqualTo("/roaming/Mingle");
        assertThat(locate(null, Map.of(), "Windows 11")).isEqualTo("/users/sam/AppData/Roaming/Mingle");
    }

    @Test
    void aRelativeFolderIsFromHere() throws LaunchProblem {
        assertThat(locate("a/../b", Map.of(), "Linux"))
                .isEqualTo(Path.of("b").toAbsolutePath().toString());
    }

    @Test
    void aFileIsNoHome(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new HomeFolder(file).create())
                .isInstanceOf(LaunchProblem.class)
                .hasMessage("The home folder " + file + " is a file. Please name a folder.");
    }

    @Test
    void aHomeThatCannotBeMadeGetsASentence(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new HomeFolder(file.resolve("below")).create())
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("Mingle cannot write to its home folder");
    }
}
