package org.mingle.desktop.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.progress.Progress;

/** What was brought from the web, until it has been read; on the worker's thread but for {@link #hosts}. */
final class WebVisit {
    private final RoomsToCome rooms;
    private @Nullable Path folder;

    WebVisit(RoomsToCome rooms) {
        this.rooms = rooms;
    }

    /** Returns whom a fetch would ask; asks nobody. */
    List<String> hosts(String address) throws FetchException {
        Rooms there = rooms.now();
        if (there == null) {
            throw new FetchException("One moment: Mingle is still starting.");
        }
        return fetcher(there).hosts(address);
    }

    private static Fetcher fetcher(Rooms there) throws FetchException {
        Fetcher fetcher = there.fetcher();
        if (fetcher == null) {
            throw new FetchException("This Mingle cannot fetch from the web: the part that does so is not there.");
        }
        return fetcher;
    }

    /** Fetches; what came stays until it is forgotten. */
    Path fetch(String address, Progress progress) throws IOException {
        forget();
        try {
            Fetcher fetcher = fetcher(rooms.await(progress));
            Path room = Files.createTempDirectory("mingle-web");
            folder = room;
            return fetcher.fetch(address, room, progress).export();
        } catch (FetchException e) {
            throw new Opening.Refused(e.getMessage() == null ? Session.FAULT : e.getMessage());
        }
    }

    /** Deletes what came. */
    void forget() {
        if (folder != null) {
            Opening.delete(folder);
            folder = null;
        }
    }
}
