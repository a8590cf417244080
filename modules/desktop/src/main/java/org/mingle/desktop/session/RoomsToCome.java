package org.mingle.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;

/** Where the work of a session waits for the rooms, which may come after the window; safe for use by many threads. */
public final class RoomsToCome {
    private static final long LOOK_MILLIS = 50;

    private final List<Consumer<Rooms>> waiting = new ArrayList<>();
    private @Nullable Rooms rooms;
    private @Nullable String absent;

    /** They are there; what waits for them goes on. */
    public void came(Rooms there) {
        List<Consumer<Rooms>> told;
        synchronized (this) {
            rooms = there;
            absent = null;
            told = List.copyOf(waiting);
            waiting.clear();
            notifyAll();
        }
        told.forEach(each -> each.accept(there));
    }

    /**
     * They do not come, as far as one can tell; what waits for them fails.
     *
     * @param sentence why, for the person
     */
    public synchronized void stayAway(String sentence) {
        absent = sentence;
        notifyAll();
    }

    /** Returns the rooms, null before they are there. */
    synchronized @Nullable Rooms now() {
        return rooms;
    }

    /** Returns the rooms, after a wait if need be; fails with the sentence when they stay away, or when it is called off. */
    Rooms await(Progress progress) {
        synchronized (this) {
            while (rooms == null) {
                progress.check();
                if (absent != null) {
                    throw new Opening.Refused(absent);
                }
                try {
                    wait(LOOK_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            return rooms;
        }
    }

    /** Calls back once they are there, on the thread that brings them; at once when they are. */
    void whenThere(Consumer<Rooms> then) {
        Rooms there;
        synchronized (this) {
            there = rooms;
            if (there == null) {
                waiting.add(then);
                return;
            }
        }
        then.accept(there);
    }
}
