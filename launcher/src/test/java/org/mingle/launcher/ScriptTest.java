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
import org.junit.jupiter.api.Test;
import org.mingle.launcher.bundle.Waiter;
import org.mingle.launcher.bundle.Window;

/** Runs {@code bin/mingle} as a person would, from an awkward folder. */
class ScriptTest extends UnpackedProduct {

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
    void prefersTheJavaThatAnImageBrings() throws Exception {
        Path java =
                Files.createDirectories(distribution.resolve("lib/runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path jar = Files.createDirectories(distribution.resolve("lib/app")).resolve("org.mingle.launcher-1.jar");
        Files.createFile(jar);

        Outcome outcome = run(Map.of(), script.toString(), "coach", "an export.zip");

        assertThat(outcome.out()).endsWith("-jar\n" + jar.toRealPath() + "\ncoach\nan export.zip\n");
        assertThat(outcome.exitCode()).isEqualTo(3);
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

    @Test
    void aSecondDesktopHandsItsExportToTheFirst() throws Exception {
        new TinyBundle("tiny.window").activator(Window.class).writeTo(distribution.resolve("bundles/5"));
        Files.writeString(folder.resolve("Größe 100 €.zip"), "");
        Process first = desktop();
        try (var out = first.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");

            Outcome second = run(
                    Map.of("DISPLAY", ":none", "LC_ALL", "C.UTF-8"),
                    script.toString(),
                    "--home",
                    "home",
                    "Größe 100 €.zip");

            assertThat(second).isEqualTo(new Outcome(0, "", "Mingle is already open.\n"));
            assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(first.exitValue()).isEqualTo(lengthOf("Größe 100 €.zip"));
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void afterAKillTheNextStartIsTheDesktop() throws Exception {
        new TinyBundle("tiny.window").activator(Window.class).writeTo(distribution.resolve("bundles/5"));
        Files.writeString(folder.resolve("a.zip"), "");
        Process first = desktop();
        try (var out = first.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");
        } finally {
            first.destroyForcibly().waitFor();
        }

        Outcome second = run(Map.of("DISPLAY", ":none"), script.toString(), "--home", "home", "a.zip");

        assertThat(second).isEqualTo(new Outcome(lengthOf("a.zip"), "open\n", ""));
    }

    @Test
    void aDesktopThatIsToldToEndIsNotOpenedAnew() throws Exception {
        new TinyBundle("tiny.window").activator(Window.class).writeTo(distribution.resolve("bundles/5"));
        Process desktop = desktop(ProcessBuilder.Redirect.PIPE);
        try (var out = desktop.inputReader(UTF_8);
                var err = desktop.errorReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");
            // The process itself would close what it can be read from.
            desktop.toHandle().destroy();

            assertThat(err.lines()).isEmpty();
            assertThat(out.lines()).isEmpty();
        } finally {
            desktop.destroyForcibly();
        }
    }

    /** What the desktop of these tests exits with. */
    private int lengthOf(String export) throws IOException {
        return folder.toRealPath().resolve(export).toString().length();
    }

    private Process desktop() throws IOException {
        return desktop(ProcessBuilder.Redirect.INHERIT);
    }

    private Process desktop(ProcessBuilder.Redirect messages) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "--home", "home").directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DISPLAY", ":none");
        return builder.redirectError(messages).start();
    }

    @Test
    void anOlderMingleLeavesTheHomeFolderAlone() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("version"), "99.0.0\n");

        Outcome outcome = run(Map.of(), script.toString(), "--home", "home", "coach");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("The home folder " + home.toRealPath() + " was last used by Mingle 99.0.0, and this is");
        assertThat(home).isDirectoryContaining("glob:**/version").isDirectoryNotContaining("glob:**/{cache,data,logs}");
    }
}
