package org.mingle.api.query;

/** A question that cannot be understood; the message is a sentence for people that says what would be. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public QueryException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Returns what to tell the person. */
    public String sentence() {
        return sentence;
    }
}
