package org.mingle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingle.launcher.bundle.Echoing;

/** Makes an archive of classes as a build or a start does, uses it, and harms it. */
class ClassArchiveTest extends UnpackedProduct {

    private static final int TIME_IN_FIRST_HEADER = 10;
    private static final String SHARED = "shared objects file";

    /** Java archives nothing of a class path with a space or an accent in it, and no class that builds on such ones. */
    @Override
    String place() {
        return "mingle";
    }

    private Outcome make() throws Exception {
        return run(Map.of("MINGLE_CLASS_ARCHIVE", "make"), script.toString());
    }

    /** Runs a command and returns which classes Java loaded from where. */
    private List<String> classesOf(String... options) throws Exception {
        Path log = folder.toRealPath().resolve("classes.txt");
        Files.deleteIfExists(log);
        Outcome outcome = run(
                Map.of("MINGLE_JAVA_OPTIONS", "-Xlog:class+load:file=classes.txt " + String.join(" ", options)),
                script.toString(),
                "--home",
                "home",
                "coach");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("argument coach\n");
        assertThat(outcome.exitCode()).isZero();
        return Files.readAllLines(log);
    }

    private static boolean isShared(List<String> classes, Class<?> type) {
        return classes.stream().anyMatch(line -> line.contains(" " + type.getName() + " ") && line.contains(SHARED));
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(distribution.resolve("cds"))) {
            return files.filter(file -> file.getFileName().toString().matches("command-.*\\.jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void holdsTheLauncherAndTheBundles() throws Exception {
        assertThat(isShared(classesOf(), Main.class)).isFalse();

        make();

        List<String> classes = classesOf();
        assertThat(isShared(classes, Main.class)).isTrue();
        assertThat(isShared(classes, Echoing.class)).isTrue();
        assertThat(distribution.resolve("cds/making")).doesNotExist();
    }

    @Test
    void isMadeInAnImageWithAJavaOfItsOwn() throws Exception {
        Path lib = Files.createDirectories(distribution.resolve("image/lib"));
        Files.move(distribution.resolve("lib"), lib.resolve("app"));
        Files.move(distribution.resolve("bundles"), lib.resolve("bundles"));
        Files.createSymbolicLink(lib.resolve("runtime"), Path.of(System.getProperty("java.home")));
        Path bin = Files.move(distribution.resolve("bin"), distribution.resolve("image/bin"));

        run(Map.of("MINGLE_CLASS_ARCHIVE", "make"), bin.resolve("mingle").toString());

        assertThat(distribution.resolve("image/cds")).isDirectoryContaining("glob:**/command-*.jsa");
    }

    @Test
    void onlyCostsTimeWhenItIsDamaged() throws Exception {
        make();
        Path archive = archive();
        assertThat(isShared(classesOf(), Main.class)).as("as it was made").isTrue();
        assertThat(ClassArchive.good(archive)).as("not read as a whole again").exists();
        byte[] whole = Files.readAllBytes(archive);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));

        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertThat(isShared(classesOf(), Main.class)).as("cut short").isFalse();

        Arrays.fill(whole, whole.length / 3, whole.length / 2, (byte) 0x5A);
        Files.write(archive, whole);
        assertThat(isShared(classesOf(), Main.class)).as("overwritten").isFalse();

        Files.delete(archive);
        assertThat(isShared(classesOf(), Main.class)).as("gone").isFalse();
    }

    @Test
    void isPassedOverByAJavaWithOtherSettings() throws Exception {
        make();

        assertThat(isShared(classesOf("-XX:-UseCompressedClassPointers"), Main.class))
                .isFalse();
        assertThat(isShared(classesOf("-XX:-UseSerialGC", "-XX:+UseParallelGC"), Main.class))
                .isTrue();
    }

    @Test
    void isNotThatOfAnotherDistribution() throws Exception {
        make();
        Path launcher = distribution.resolve("lib/org.mingle.launcher-1.jar");
        FileTime time = Files.getLastModifiedTime(launcher);
        byte[] jar = Files.readAllBytes(launcher);
        jar[TIME_IN_FIRST_HEADER]++;
        Files.write(launcher, jar);
        Files.setLastModifiedTime(launcher, time);

        assertThat(isShared(classesOf(), Main.class)).isFalse();
    }

    /** Java compares jars by size and time alone, and the builds of a release set all times alike. */
    @Test
    void isNotThatOfOtherBundles() throws Exception {
        make();
        Path bundle = distribution.resolve("bundles/4/tiny.echo.jar");
        FileTime time = Files.getLastModifiedTime(bundle);
        byte[] jar = Files.readAllBytes(bundle);
        jar[TIME_IN_FIRST_HEADER]++;
        Files.write(bundle, jar);
        Files.setLastModifiedTime(bundle, time);

        assertThat(isShared(classesOf(), Echoing.class)).isFalse();
    }

    @Test
    void isMadeInTheHomeFolderOnceThatIsThereToStay() throws Exception {
        classesOf();
        Path home = folder.toRealPath().resolve("home");
        assertThat(home.resolve("cache/cds")).as("a home folder of a minute").doesNotExist();
        Files.setLastModifiedTime(
                home.resolve("cache/cli-1/bundles.txt"),
                FileTime.from(Instant.now().minus(Duration.ofHours(1))));

        classesOf();

        Path archives = home.resolve("cache/cds");
        await(() -> isDone(archives));
        assertThat(isShared(classesOf(), Main.class)).isTrue();
    }

    private static boolean isDone(Path archives) throws IOException {
        if (!Files.isDirectory(archives)) {
            return false;
        }
        try (Stream<Path> files = Files.list(archives)) {
            List<String> names =
                    files.map(Path::getFileName).map(Path::toString).toList();
            return names.stream().anyMatch(name -> name.endsWith(".jsa")) && !names.contains("making");
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
