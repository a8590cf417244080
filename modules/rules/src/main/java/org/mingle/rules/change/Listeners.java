package org.mingle.rules.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to hear of changes; any thread. */
public final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Registration> all = new CopyOnWriteArrayList<>();

    // One runnable may be registered twice; each registration is closed by itself.
    private static final class Registration {
        private final Runnable listener;

        Registration(Runnable listener) {
            this.listener = listener;
        }
    }

    /**
     * Adds one.
     *
     * @return close it to hear no more
     */
    public AutoCloseable add(Runnable listener) {
        Registration registration = new Registration(listener);
        all.add(registration);
        return () -> all.remove(registration);
    }

    /** Calls them all; one that throws keeps the others from nothing. */
    public void call() {
        for (Registration each : all) {
            try {
                each.listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A listener threw {}", e.getClass().getName());
            }
        }
    }
}
