package org.mingle.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.launcher.bundle.Echoing;

/** A small distribution in an awkward folder, with its script, for tests that start processes. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
abstract class UnpackedProduct {

    record Outcome(int exitCode, String out, String err) {}

    @TempDir
    Path folder;

    Path distribution;
    Path script;

    String place() {
        return "Mingle für alle";
    }

    @BeforeEach
    void unpack() throws IOException {
        distribution = Files.createDirectories(folder.resolve(place()));
        script = Files.createDirectories(distribution.resolve("bin")).resolve("mingle");
        Files.copy(Path.of("src/main/dist/bin/mingle"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Path lib = Files.createDirectories(distribution.resolve("lib"));
        List<String> libraries = copyLibraries(lib);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        Path jar = lib.resolve("org.mingle.launcher-1.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            addClasses(out);
        }
        new TinyBundle("tiny.echo").activator(Echoing.class).writeTo(distribution.resolve("bundles/4"));
    }

    /** The launcher finds its distribution by where its classes lie, so they must lie in {@code lib}. */
    private static void addClasses(JarOutputStream out) throws IOException {
        Path classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    private static List<String> copyLibraries(Path lib) throws IOException {
        List<String> names = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.matches(
                    "(org\\.apache\\.felix\\.framework|org\\.mingle\\.health|org\\.osgi\\.(service|util)|slf4j-api|logback)\\b.*\\.jar")) {
                Files.copy(Path.of(entry), lib.resolve(name));
                names.add(name);
            }
        }
        return names;
    }

    Outcome run(Map<String, String> environment, String... command) throws Exception {
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
}
