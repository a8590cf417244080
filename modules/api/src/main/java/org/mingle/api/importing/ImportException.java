package org.mingle.api.importing;

import java.util.List;

/** An export cannot be used; the message is a sentence for people and holds nothing of the content. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Owner> candidates;

    /** Refuses an export for a reason. */
    public ImportException(String sentence) {
        this(sentence, List.of());
    }

    private ImportException(String sentence, List<Owner> candidates) {
        super(sentence);
        this.candidates = candidates;
    }

    /** Refuses an export that does not say whose it is, so that the person can be asked. */
    public static ImportException ownerUnknown(String sentence, List<Owner> candidates) {
        return new ImportException(sentence, List.copyOf(candidates));
    }

    /** Returns who the owner may be, most likely first; empty unless the owner was the trouble. */
    public List<Owner> candidates() {
        return candidates == null ? List.of() : candidates;
    }
}
