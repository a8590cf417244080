package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bundles that the script puts on the class path, in a folder with a name that Java's archives put up with. */
class ClassPathTest extends UnpackedProduct {

    @Override
    String place() {
        return "mingle";
    }

    private Outcome coach() throws Exception {
        return run(Map.of(), script.toString(), "--home", "home", "coach");
    }

    private String record() throws IOException {
        return Files.readString(folder.resolve("home/cache/cli-1/bundles.txt"));
    }

    private Path bundle() throws IOException {
        return distribution.toRealPath().resolve("bundles/4/tiny.echo.jar");
    }

    @Test
    void runThere() throws Exception {
        Outcome outcome = coach();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("argument coach\n");
        assertThat(outcome.exitCode()).isZero();
        assertThat(record()).contains(" classpath:" + bundle() + "\n");
    }

    @Test
    void areThereAsTheyAreAfterAChange() throws Exception {
        coach();
        TinyBundle.answering("tiny.echo", 7).writeTo(distribution.resolve("bundles/4"));

        assertThat(coach()).isEqualTo(new Outcome(7, "", ""));
    }

    @Test
    void andAStartWithoutThemOnItTakeTurnsOnOneHomeFolder() throws Exception {
        coach();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = distribution.toRealPath().resolve("lib/org.mingle.launcher-1.jar");

        Outcome without = run(Map.of(), java.toString(), "-jar", launcher.toString(), "--home", "home", "coach");

        assertThat(without.err()).isEmpty();
        assertThat(without.out()).startsWith("argument coach\n");
        assertThat(record()).contains(" reference:").doesNotContain("classpath:");

        assertThat(coach().out()).isEqualTo(without.out());
        assertThat(record()).contains("classpath:").doesNotContain("reference:");
    }

    /** As when a newer Mingle is unpacked in the place of the one before. */
    @Test
    void mayHaveOtherNamesThanAtTheStartBefore() throws Exception {
        Outcome before = coach();
        Files.move(bundle(), bundle().resolveSibling("tiny.echo-2.jar"));

        assertThat(coach()).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("home/logs/cli-1.log"))).doesNotContain("ERROR");
    }
}
