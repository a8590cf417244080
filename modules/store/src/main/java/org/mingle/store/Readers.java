package org.mingle.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Connections for reads that hand their rows to others: each has one to itself, so that whoever takes the rows may wait
 * for something without keeping everybody from the database.
 */
final class Readers implements AutoCloseable {
    private final Supplier<Sql> connections;
    private final Deque<Sql> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(Supplier<Sql> connections) {
        this.connections = connections;
    }

    /** Reads on a connection that nobody else uses meanwhile. */
    void read(Consumer<Sql> work) {
        Sql own = take();
        try {
            work.accept(own);
        } finally {
            giveBack(own);
        }
    }

    private synchronized Sql take() {
        Sql waiting = idle.poll();
        return waiting == null ? connections.get() : waiting;
    }

    private synchronized void giveBack(Sql own) {
        if (closed) {
            own.close();
        } else {
            idle.push(own);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Sql::close);
        idle.clear();
    }
}
