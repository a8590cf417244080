package org.mingle.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.launcher.bundle.Echoing;
import org.mingle.launcher.bundle.Waiter;

/** Runs {@code bin/mingle} as a person would, from an awkward folder. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class ScriptTest {

    private record Outcome(int exitCode, String out, String err) {}

    @TempDir
    Path folder;

    private Path distribution;
    private Path script;

    @BeforeEach
    void unpack() throws IOException {
        distribution = Files.createDirectories(folder.resolve("Mingle für alle"));
        script = Files.createDirectories(distribution.resolve("bin")).resolve("mingle");
        Files.copy(Path.of("src/main/dist/bin/mingle"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        Path lib = Files.createDirectories(distribution.resolve("lib"));
        new JarOutputStream(Files.newOutputStream(lib.resolve("org.mingle.launcher-1.jar")), manifest).close();
        copyClasses(lib);
        new TinyBundle("tiny.echo").activator(Echoing.class).writeTo(distribution.resolve("bundles/4"));
    }

    /** The launcher finds its distribution by where its classes lie, so they must lie in {@code lib}. */
    private static void copyClasses(Path lib) throws IOException {
        Path classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy =
                        lib.resolve("classes").resolve(classes.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static String classPath() {
        return "classes/ "
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" "));
    }

    private Outcome run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Outcome(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void runsThroughASymbolicLinkWhateverTheLocale() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("ming"), Path.of("Mingle für alle", "bin", "mingle"));

        Outcome outcome =
                run(Map.of("LC_ALL", "C"), link.toString(), "--home", "Sams Zuhause ü", "coach", "Größe 100 €.zip");

        assertThat(outcome.err()).isEmpty();
        Path home = folder.toRealPath().resolve("Sams Zuhause ü");
        assertThat(outcome.out().lines())
                .containsExactly(
                        "argument coach",
                        "argument Größe 100 €.zip",
                        "ready true",
                        "home " + home,
                        "tmp " + home.resolve("cache/cli-1/tmp"));
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void runsInALanguageWithDigitsOfItsOwn() throws Exception {
        Outcome outcome = run(
                Map.of("MINGLE_JAVA_OPTIONS", "-Duser.language=ar -Duser.country=EG"),
                script.toString(),
                "--home",
                "home",
                "coach");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("argument coach\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void homeComesFromTheEnvironmentToo() throws Exception {
        Outcome outcome = run(Map.of("MINGLE_HOME", "other"), script.toString(), "coach");

        assertThat(outcome.out()).contains("home " + folder.toRealPath().resolve("other"));
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }

        Outcome outcome = run(Map.of("JAVA_HOME", "", "PATH", tools.toString()), "/bin/sh", script.toString(), "coach");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err()).startsWith("Mingle needs Java 17 or later, and there is none on this machine.");
        assertThat(outcome.out()).isEmpty();
    }

    private static Path which(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old java/bin"));
        Files.createFile(old.resolve("java"));
        assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("old java/release"), "IMPLEMENTOR=\"Acme\"\nJAVA_VERSION=\"11.0.2\"\n");

        Outcome outcome = run(Map.of("JAVA_HOME", folder.resolve("old java").toString()), script.toString(), "coach");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err()).startsWith("Mingle needs Java 17 or later; ").contains("is Java 11.0.2.");
    }

    @Test
    void saysWhichHomeIsWrong() throws Exception {
        Files.writeString(folder.resolve("file"), "");

        Outcome outcome = run(Map.of(), script.toString(), "coach", "--home=file");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("The home folder " + folder.toRealPath().resolve("file")
                        + " is a file. Please name a folder.\n");
    }

    @Test
    void endingTheProcessStopsTheBundles() throws Exception {
        new TinyBundle("tiny.echo").activator(Waiter.class).writeTo(distribution.resolve("bundles/4"));
        ProcessBuilder builder =
                new ProcessBuilder(script.toString(), "--home", "home", "coach").directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new ArrayList<>();
        try (var out = process.inputReader(UTF_8)) {
            lines.add(out.readLine());
            process.toHandle().destroy();
            out.lines().forEach(lines::add);
        } finally {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(lines).containsExactly("waiting", "stopped");
    }
}
