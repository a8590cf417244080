package org.mingle.api.command;

/** A command was called in a way it does not understand; the message says how to call it. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String sentence) {
        super(sentence);
    }
}
