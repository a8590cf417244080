package org.mingle.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code bin/mingle} of the distribution that was just built, on a home folder of its own and without a display. */
final class Script {
    private static final Path MINGLE = Path.of("../../launcher/target/mingle/bin/mingle");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What came of one run. */
    record Outcome(int exitCode, String out, String err) {
        JsonNode json() throws IOException {
            return MAPPER.readTree(out);
        }

        List<JsonNode> jsonLines() throws IOException {
            List<JsonNode> documents = new ArrayList<>();
            for (String line : out.lines().toList()) {
                documents.add(MAPPER.readTree(line));
            }
            return documents;
        }
    }

    private final Path home;
    private final Path folder;
    private final Path script;
    private final Map<String, String> environment = new HashMap<>();

    Script(Path folder, String home) throws IOException {
        this(folder, home, MINGLE);
    }

    private Script(Path folder, String home, Path script) throws IOException {
        this.folder = folder;
        this.script = script;
        this.home = Files.createDirectories(folder.resolve(home));
    }

    Path home(String room) {
        return home.resolve(room);
    }

    /** Returns the same for a distribution that lies elsewhere. */
    Script of(Path otherScript) throws IOException {
        Script other = new Script(folder, home.getFileName().toString(), otherScript);
        other.environment.putAll(environment);
        return other;
    }

    /** Returns the same with a variable of the environment set. */
    Script with(String variable, String value) throws IOException {
        Script other = new Script(folder, home.getFileName().toString(), script);
        other.environment.putAll(environment);
        other.environment.put(variable, value);
        return other;
    }

    Outcome run(String... arguments) throws Exception {
        return typing("", arguments);
    }

    /** Runs it with this text on its standard input. */
    Outcome typing(String text, String... arguments) throws Exception {
        File out = Files.createTempFile(folder, "out", "").toFile();
        File err = Files.createTempFile(folder, "err", "").toFile();
        Process process =
                builder(arguments).redirectOutput(out).redirectError(err).start();
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.waitFor(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    /** Starts it and lets it run; what it says on standard error is what the test says. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private ProcessBuilder builder(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(script.toRealPath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("MINGLE_"));
        builder.environment().remove("DISPLAY");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MINGLE_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder;
    }
}
