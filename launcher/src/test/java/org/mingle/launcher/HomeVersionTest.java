package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeVersionTest {

    @TempDir
    Path home;

    private HomeVersion product(String version) {
        return new HomeVersion(home.resolve("version"), Version.parse(version));
    }

    private void usedBy(String version) throws IOException {
        Files.writeString(home.resolve("version"), version);
    }

    @Test
    void isNotedInANewFolder() throws Exception {
        product("1.2.0").check();
        product("1.2.0").note();

        assertThat(home.resolve("version")).hasContent("1.2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "1.1.9\n", "1.2.0-SNAPSHOT", "", "\n", "no version"})
    void aNewerProductTakesTheFolderOver(String last) throws Exception {
        usedBy(last);

        product("1.2.0").check();
        product("1.2.0").note();

        assertThat(home.resolve("version")).hasContent("1.2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.1", "1.10", "2.0.0", "2.0.0-SNAPSHOT\n"})
    void anOlderProductSaysThatItIsOlder(String last) throws Exception {
        usedBy(last);

        assertThatThrownBy(() -> product("1.2.0").check())
                .hasMessage("The home folder " + home + " was last used by Mingle " + last.strip()
                        + ", and this is the older Mingle 1.2.0."
                        + " Please use the newer one, or name another folder with --home.")
                .isInstanceOfSatisfying(
                        LaunchProblem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(2));
        assertThat(home.resolve("version")).hasContent(last);
    }

    @Test
    void theProductKnowsItsOwnVersion() throws Exception {
        Version own = HomeVersion.of(new HomeFolder(home)).own();

        assertThat(Path.of("pom.xml")).content().contains("<version>" + own + "</version>");
    }
}
