package org.mingle.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One process's own corner of the cache: the framework's bundles, the configuration as last read, and temporary files. It is held by a file lock, which the system
 * gives back even when the process is killed.
 */
final class Storage implements AutoCloseable {

    private static final int MOST = 1000;

    private final Path folder;
    private final FileChannel channel;

    private Storage(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Take the desktop's storage; empty when a desktop of this home folder is running. */
    static Optional<Storage> desktop(Path cache) throws LaunchProblem {
        return Optional.ofNullable(take(cache.resolve("desktop")));
    }

    /** Take the first storage that no running command has. */
    static Storage command(Path cache) throws LaunchProblem {
        for (int n = 1; n <= MOST; n++) {
            Storage storage = take(cache.resolve("cli-" + n));
            if (storage != null) {
                return storage;
            }
        }
        throw LaunchProblem.fault("There are already " + MOST + " commands running on this home folder.");
    }

    private static @Nullable Storage take(Path folder) throws LaunchProblem {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Storage(folder, channel);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel);
            return null;
        } catch (IOException e) {
            closeQuietly(channel);
            throw LaunchProblem.fault("Mingle cannot write to " + folder
                    + ". Please see that the home folder is writable and that the disk is not full.");
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock is gone with the process at the latest.
        }
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    Path folder() {
        return folder;
    }

    Path framework() {
        return folder.resolve("framework");
    }

    Path configuration() {
        return folder.resolve("conf");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /** The list of bundles as of the last start that went well; not there when none did. */
    Path record() {
        return folder.resolve("bundles.txt");
    }

    /** Throw away all but the lock, so that the next start builds it anew. */
    void discard() throws IOException {
        Files.deleteIfExists(record());
        FolderTree.delete(framework());
        FolderTree.delete(configuration());
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
