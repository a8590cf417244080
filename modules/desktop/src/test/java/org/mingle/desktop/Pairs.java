package org.mingle.desktop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Proposal;

/** One pair that waits for a decision, and what becomes of it. */
final class Pairs implements Identities {
    private final List<Proposal> waiting = new ArrayList<>(List.of(new Proposal(
            new ContactId("c1"),
            "Ben Tran",
            new ContactId("c7"),
            "Benjamin Tran",
            0.9,
            List.of("similar name", "same company"),
            List.of("different accounts on one network"))));
    private final List<Merge> merged = new ArrayList<>();

    @Override
    public synchronized List<Proposal> proposals(int limit) {
        return List.copyOf(waiting);
    }

    @Override
    public synchronized boolean merge(ContactId kept, ContactId dropped) {
        waiting.clear();
        return merged.add(
                new Merge("m1", kept, "Ben Tran", "Benjamin Tran", "you said so", false, Instant.EPOCH, false));
    }

    @Override
    public synchronized boolean split(String id) {
        return merged.removeIf(one -> one.id().equals(id));
    }

    @Override
    public synchronized boolean apart(ContactId one, ContactId other) {
        waiting.clear();
        return true;
    }

    @Override
    public synchronized List<Merge> history() {
        return List.copyOf(merged);
    }
}
