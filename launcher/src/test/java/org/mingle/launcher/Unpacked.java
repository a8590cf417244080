package org.mingle.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package of the profile {@code dist}, unpacked as a person would.
 *
 * @param folder what the package holds
 * @param script to be started
 * @param ownJava whether it is to run on a machine without Java
 */
record Unpacked(Path folder, Path script, boolean ownJava) {

    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final String VERSION = System.getProperty("mingle.version", "");
    static final Path ZIP = TARGET.resolve("mingle-" + VERSION + ".zip");
    static final Path IMAGE = TARGET.resolve("packaging/image/mingle");

    record Outcome(int exitCode, String out, String err) {}

    static Unpacked zip(Path parent) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", "true"))) {
            copy(zip.getPath("/"), parent);
        }
        Path folder = parent.resolve("mingle-" + VERSION);
        return new Unpacked(folder, folder.resolve("bin/mingle"), false);
    }

    static Unpacked image(Path parent) throws IOException {
        Path folder = parent.resolve("mingle");
        copy(IMAGE, folder);
        return new Unpacked(folder, folder.resolve("bin/mingle"), true);
    }

    static Unpacked deb(Path parent, Path deb) throws Exception {
        int code = new ProcessBuilder("dpkg-deb", "--extract", deb.toString(), parent.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("dpkg-deb ended with " + code);
        }
        Path folder = parent.resolve("opt/mingle");
        return new Unpacked(folder, folder.resolve("bin/mingle"), true);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
                    if (!Files.isSymbolicLink(file)) {
                        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                    }
                }
            }
        }
    }

    /** Run a command in a plain locale; with a Java of its own, without any other in reach. */
    Outcome run(Path directory, String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of(script.toString()), Arrays.stream(arguments))
                .toArray(String[]::new);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LC_ALL", "C");
        environment.put("MINGLE_HOME", "Zuhause für alle");
        if (ownJava) {
            environment.put("PATH", tools(directory).toString());
        } else {
            environment.put("PATH", System.getenv("PATH"));
            environment.put("JAVA_HOME", System.getProperty("java.home"));
        }
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        return new Outcome(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    /** The two programs that the script calls, and nothing else. */
    private static Path tools(Path directory) throws IOException {
        Path tools = Files.createDirectories(directory.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Path copy = tools.resolve(tool);
            if (!Files.exists(copy)) {
                Path program = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> Path.of(place, tool))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow();
                Files.copy(program, copy);
            }
        }
        return tools;
    }
}
