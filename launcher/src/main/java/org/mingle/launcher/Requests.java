package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * How a later start of the desktop reaches the one that is open: each request is a file in a folder that nobody else may enter. It is gone when the window has taken it.
 *
 * <p>Files work on every system and with any length of path, and leave nothing behind that a killed process would have to be asked about.
 */
final class Requests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 100;

    private final Path cache;
    private final Path folder;

    Requests(Path cache) {
        this.cache = cache;
        this.folder = cache.resolve("desktop").resolve("requests");
    }

    /**
     * Hands a start over to the desktop that is open, which comes to the front.
     *
     * @return the desktop's storage when it turned out to be free: then this process is the desktop
     */
    Optional<Storage> send(LaterStart start) throws IOException, InterruptedException, LaunchProblem {
        Path request = write(start);
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (Files.exists(request)) {
                Optional<Storage> free = Storage.desktop(cache);
                if (free.isPresent()) {
                    return free;
                }
                if (Instant.now().isAfter(end)) {
                    throw LaunchProblem.fault(
                            "Mingle is open already and does not answer. Please close it, and try again.");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return Optional.empty();
        } finally {
            Files.deleteIfExists(request);
        }
    }

    private Path write(LaterStart start) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Path unfinished = Files.createTempFile(folder, "", ".unfinished");
        Files.write(unfinished, start.lines());
        Path request = unfinished.resolveSibling(unfinished.getFileName() + ".request");
        return Files.move(unfinished, request, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Passes on what comes in, until the answer is shut down. */
    ExecutorService attend(Predicate<LaterStart> window) {
        ScheduledExecutorService door = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "requests of later starts");
            thread.setDaemon(true);
            return thread;
        });
        door.scheduleWithFixedDelay(() -> answerIfPossible(window), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return door;
    }

    private void answerIfPossible(Predicate<LaterStart> window) {
        try {
            answer(window);
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(Requests.class).warn("What a later start handed over could not be passed on", e);
        }
    }

    /**
     * Passes on what has come in.
     *
     * @param window answers whether it took the start; what it does not take stays for the next call
     */
    void answer(Predicate<LaterStart> window) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*.request")) {
            for (Path request : requests) {
                if (isAbandoned(request) || window.test(LaterStart.of(Files.readAllLines(request)))) {
                    Files.deleteIfExists(request);
                }
            }
        }
    }

    /** Who sent it was killed meanwhile, and does not expect a window any more. */
    private static boolean isAbandoned(Path request) throws IOException {
        return Files.getLastModifiedTime(request).toInstant().plus(PATIENCE).isBefore(Instant.now());
    }
}
