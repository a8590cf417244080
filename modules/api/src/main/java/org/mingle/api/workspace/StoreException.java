package org.mingle.api.workspace;

/** The database cannot be used; the message is a sentence for people and holds nothing of the content. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
