package org.mingle.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts whole processes, one after the other, and times them. */
final class Processes {
    private static final int PATIENCE_SECONDS = 30;
    private static final int SETTLE_MILLIS = 1_500;
    private static final int LOOK_MILLIS = 10;

    private final Path log;
    private long peakKilobytes;

    Processes(Path log) {
        this.log = log;
    }

    /** Runs a command to its end, which is when a person has the whole answer; returns seconds. */
    double complete(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder(environment, command).redirectOutput(append()).start();
        process.getOutputStream().close();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            note(process.pid());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + "; see " + log);
        }
        return seconds;
    }

    /** Runs a command until it prints a word, then ends it; returns seconds to the word. */
    double until(String word, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder(environment, command).start();
        StringBuilder said = new StringBuilder();
        double seconds = 0;
        try (Reader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int c = out.read(); c >= 0; c = out.read()) {
                said.append((char) c);
                if (seconds == 0 && said.indexOf(word) >= 0) {
                    seconds = (System.nanoTime() - start) / 1e9;
                    process.descendants().forEach(child -> note(child.pid()));
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                }
            }
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (seconds == 0) {
            throw new IllegalStateException(command + " never said " + word + " but: " + said);
        }
        return seconds;
    }

    /** Runs a command until a window with a title is shown, then ends it; returns seconds to the window. */
    double window(String title, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder(Map.of(), command).redirectOutput(append()).start();
        List<String> look = List.of("xdotool", "search", "--onlyvisible", "--name", title);
        while (builder(Map.of(), look).redirectOutput(append()).start().waitFor() != 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException(command + " ended without a window; see " + log);
            }
            // Who looks all the time takes a processor from whom it looks for.
            Thread.sleep(LOOK_MILLIS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Thread.sleep(SETTLE_MILLIS);
        note(process.pid());
        process.destroy();
        process.waitFor();
        return seconds;
    }

    private void note(long pid) {
        peakKilobytes = Math.max(peakKilobytes, peak(Path.of("/proc/" + pid + "/status")));
    }

    /** Returns the most memory that one of the commands had resident, in MB; 0 where the system does not tell. */
    long peakMegabytes() {
        return peakKilobytes / 1024;
    }

    private static long peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException ended) {
            return 0;
        }
        return 0;
    }

    private ProcessBuilder builder(Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(append());
        builder.environment().putAll(environment);
        return builder;
    }

    private ProcessBuilder.Redirect append() {
        File file = log.toFile();
        return ProcessBuilder.Redirect.appendTo(file);
    }
}
