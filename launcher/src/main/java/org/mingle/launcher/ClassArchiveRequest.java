package org.mingle.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the archive made that the script looked for in vain: after the work is done, in a process of its own that nobody waits for, at the lowest priority.
 *
 * @param wanted where the script looked, empty when it needs none
 */
record ClassArchiveRequest(HomeFolder home, String wanted) {

    /** A home folder that is used again after this time is there to stay; one of a test or a look is not worth the work. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofDays(1);

    /** @param since the file that the first good start left behind */
    boolean isDue(Path since, Instant now) throws IOException {
        if (wanted.isEmpty() || !Path.of(wanted).startsWith(home.room("cache").resolve("cds"))) {
            return false;
        }
        return isOlder(since, SETTLED, now) && (!Files.exists(tried()) || isOlder(tried(), BEFORE_THE_NEXT_TRY, now));
    }

    private Path tried() {
        return ClassArchive.tried(Path.of(wanted));
    }

    private static boolean isOlder(Path file, Duration age, Instant now) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file).toInstant().plus(age).isBefore(now);
    }

    void send() {
        boolean windows = File.separatorChar == '\\';
        List<String> line = new ArrayList<>(windows ? List.of() : List.of("nice", "-n", "19"));
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                        .toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ClassArchive.class.getName(),
                wanted));
        try {
            Process process = new ProcessBuilder(line)
                    .directory(home.path().toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
        } catch (IOException e) {
            // The next starts take as long as this one.
        }
    }
}
