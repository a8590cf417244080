package org.mingle.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.felix.fileinstall.ArtifactListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.launcher.bundle.Slow;

/** Ends starts while a plug-in is starting, in the way of a person and as hard as can be. */
class CalledOffTest extends UnpackedProduct {

    @BeforeEach
    void dropASlowPlugIn() throws Exception {
        Path fileInstall = Path.of(ArtifactListener.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Files.copy(
                fileInstall,
                Files.createDirectories(distribution.resolve("bundles/3")).resolve(fileInstall.getFileName()));
        new TinyBundle("acme.slow").activator(Slow.class).writeTo(folder.resolve("home/plugins"));
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143, false", "KILL, 137, true"})
    void onlyWhoIsKilledAccusesThePlugIn(String signal, int code, boolean accused) throws Exception {
        for (int i = 0; i < 2; i++) {
            ProcessBuilder builder =
                    new ProcessBuilder(script.toString(), "--home", "home", "coach").directory(folder.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process start =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (var out = start.inputReader(UTF_8)) {
                assertThat(out.readLine()).isEqualTo("starting");
                new ProcessBuilder("kill", "-" + signal, Long.toString(start.pid()))
                        .start()
                        .waitFor();
                assertThat(start.waitFor(30, TimeUnit.SECONDS)).isTrue();
            } finally {
                start.destroyForcibly();
            }
            assertThat(start.exitValue()).isEqualTo(code);
        }

        assertThat(folder.resolve("home/cache/cli-1/start.txt").toFile().exists())
                .isEqualTo(accused);
        assertThat(folder.resolve("home/cache/cli-1/failed.txt").toFile().exists())
                .isEqualTo(accused);
    }
}
