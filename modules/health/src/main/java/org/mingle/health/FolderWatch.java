package org.mingle.health;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells when files in some folders come, change or go; a folder that is not there yet is watched from the next change in another. */
final class FolderWatch implements AutoCloseable {
    private final List<Path> folders;
    private final Runnable changed;
    private final @Nullable WatchService watch;

    FolderWatch(List<Path> folders, Runnable changed) {
        this.folders = folders;
        this.changed = changed;
        this.watch = open();
        if (watch != null) {
            WatchService own = watch;
            Thread thread = new Thread(() -> follow(own), "files of plug-ins");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private @Nullable WatchService open() {
        try {
            WatchService own = FileSystems.getDefault().newWatchService();
            register(own);
            return own;
        } catch (IOException tooMany) {
            // Then only what the framework tells of is seen.
            return null;
        }
    }

    private void register(WatchService own) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                folder.register(
                        own,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    private void follow(WatchService own) {
        try {
            while (true) {
                WatchKey key = own.take();
                key.pollEvents();
                key.reset();
                register(own);
                changed.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException | IOException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            try {
                watch.close();
            } catch (IOException ending) {
                // The thread is a daemon.
            }
        }
    }
}
