package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.launcher.Unpacked.Outcome;

/** Unpacks what the profile {@code dist} makes into an awkward folder and uses it. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class PackagesIT {

    @TempDir
    Path folder;

    private Path awkward() throws IOException {
        return Files.createDirectories(folder.resolve("Für Größe & Glück (100 %)"));
    }

    @Test
    void theZipRunsWithTheJavaOfTheMachine() throws Exception {
        advises(Unpacked.zip(awkward()));
    }

    @Test
    void theImageRunsWithoutJava() throws Exception {
        advises(Unpacked.image(awkward()));
    }

    /** Of an archive of classes Java makes no two alike. */
    @Test
    void theImageHoldsNothingThatNoTwoBuildsMakeAlike() throws Exception {
        try (Stream<Path> files = Files.walk(Unpacked.IMAGE)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    @Test
    void theDebianPackageRunsWithoutJavaAndOffersToOpenExports() throws Exception {
        Unpacked unpacked = Unpacked.deb(awkward(), debianPackage());

        advises(unpacked);
        assertThat(unpacked.folder().resolve("lib/mingle-mingle.desktop"))
                .content()
                .contains("\nExec=/opt/mingle/bin/mingle %F\n")
                .contains("\nMimeType=application/zip;\n");
        assertThat(unpacked.folder().resolve("lib/mingle.png"))
                .hasSameBinaryContentAs(Path.of("src/packaging/jpackage/mingle.png"));
    }

    private static Path debianPackage() throws IOException {
        try (Stream<Path> files = Files.list(Unpacked.TARGET.resolve("packaging"))) {
            Path deb = files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElse(null);
            assumeThat(deb)
                    .as("this machine has the tools for a Debian package")
                    .isNotNull();
            return deb;
        }
    }

    private void advises(Unpacked unpacked) throws Exception {
        Outcome help = unpacked.run(folder, "--help");
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("mingle [options] COMMAND").contains("\n  coach ");
        assertThat(help.exitCode()).isZero();

        Outcome written = unpacked.run(folder, "guests", "write", "Gäste und mehr");
        assertThat(written.err()).isEmpty();
        assertThat(written.out().lines()).contains("Gäste und mehr/shouter/linkedin.zip");
        assertThat(written.exitCode()).isZero();

        Outcome coached = unpacked.run(folder, "coach", "Gäste und mehr/shouter/linkedin.zip");
        assertThat(coached.err()).isEmpty();
        assertThat(coached.out()).contains("Tonight you are the Shouter (").contains("Rules: Best practice");
        assertThat(coached.exitCode()).isZero();

        assertThat(unpacked.run(folder, "dance").exitCode()).isEqualTo(2);
        assertThat(unpacked.run(folder, "coach", "gone.zip").exitCode()).isEqualTo(3);
        assertThat(folder.resolve("Zuhause für alle/logs")).isDirectory();
    }
}
