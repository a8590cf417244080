package org.mingle.api.fetching;

/** Something cannot be fetched; the message is a sentence for people. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    public FetchException(String sentence) {
        super(sentence);
    }
}
