package org.mingle.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small distribution and a home folder to run it on, in this very process. */
final class Product {

    record Outcome(int exitCode, String messages) {}

    private final Path distribution;
    private final Path home;

    Product(Path folder) throws IOException {
        distribution = Files.createDirectories(folder.resolve("the product"));
        home = folder.resolve("höme, + 100%");
        Files.createDirectories(level(1));
    }

    Path level(int level) {
        return distribution.resolve("bundles").resolve(Integer.toString(level));
    }

    Path home(String room) {
        return home.resolve(room);
    }

    /** Add a real bundle from the tests' class path. */
    Product with(int level, Class<?> member) throws Exception {
        Path jar = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.createDirectories(level(level));
        Files.copy(jar, level(level).resolve(jar.getFileName()));
        return this;
    }

    Outcome run(String... arguments) throws LaunchProblem {
        return run(false, arguments);
    }

    Outcome run(boolean display, String... arguments) throws LaunchProblem {
        String temporary = System.getProperty("java.io.tmpdir");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        try {
            HomeFolder folder =
                    HomeFolder.locate(home.toString(), Map.of(), "Linux", "/").create();
            PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
            int code = new Launch(CommandLine.parse(arguments), folder, new Distribution(distribution), display, stream)
                    .run();
            return new Outcome(code, messages.toString(StandardCharsets.UTF_8));
        } finally {
            System.setProperty("java.io.tmpdir", temporary);
        }
    }
}
