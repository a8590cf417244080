package org.mingle.testing;

import java.util.List;
import java.util.TreeSet;
import org.mingle.api.workspace.Dismissals;

/** Questions put aside, in memory. */
public final class FakeDismissals implements Dismissals {
    private final TreeSet<String> ids = new TreeSet<>();

    @Override
    public synchronized List<String> all() {
        return List.copyOf(ids);
    }

    @Override
    public synchronized boolean dismiss(String question) {
        return ids.add(question);
    }

    @Override
    public synchronized boolean restore(String question) {
        return ids.remove(question);
    }
}
