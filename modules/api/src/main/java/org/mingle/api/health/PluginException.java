package org.mingle.api.health;

/** Something cannot be done with a plug-in; the message is a sentence for people. */
public final class PluginException extends Exception {
    private static final long serialVersionUID = 1L;

    public PluginException(String sentence) {
        super(sentence);
    }
}
