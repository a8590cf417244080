package org.mingle.fetching;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingle.api.progress.Progress;

/** One fetch: what it may still cost, whom it has asked, and what ends its connections when it is over. */
final class Trip implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;
    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    private final Limits limits;
    private final Progress progress;
    private final long end;
    private final Set<String> hosts = new LinkedHashSet<>();
    private final List<Socket> open = new ArrayList<>();
    private long bytes;
    private boolean over;

    Trip(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.end = System.nanoTime() + limits.time().toNanos();
        Thread watch = new Thread(this::watch, "mingle-fetch-watch");
        watch.setDaemon(true);
        watch.start();
    }

    Limits limits() {
        return limits;
    }

    Set<String> hosts() {
        return hosts;
    }

    long bytes() {
        return bytes;
    }

    /** A server is going to be asked. */
    void asks(String host) {
        check();
        hosts.add(host);
        progress.report(-1, "Asking " + host);
    }

    /** Some more has come from a server, unpacked. */
    void got(int count, String host) throws TooLargeException {
        check();
        bytes += count;
        if (bytes > limits.bytes()) {
            throw new TooLargeException(limits.bytes());
        }
        progress.report(-1, "Fetching from " + host + ", " + size(bytes));
    }

    static String size(long bytes) {
        return bytes < MEGA
                ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / KILO))
                : String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }

    /** Stops when the person does not want it any more. */
    void check() {
        progress.check();
    }

    boolean late() {
        return System.nanoTime() - end > 0;
    }

    /** A connection belongs to this trip and ends with it, whoever may be waiting for it. */
    synchronized void holds(Socket socket) throws IOException {
        if (over) {
            socket.close();
        }
        open.add(socket);
    }

    /** A server that says nothing, or a little now and then, holds up whoever reads; only another thread can end that. */
    private synchronized void watch() {
        try {
            while (!over) {
                if (late() || progress.cancelled()) {
                    close();
                } else {
                    wait(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException ending) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        notifyAll();
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException gone) {
                continue;
            }
        }
        open.clear();
    }
}
