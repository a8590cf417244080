package org.mingle.importing;

import java.io.IOException;

/** Reading went beyond what is safe, or met damage; the message is a sentence for people. */
final class UnsafeContentException extends IOException {
    private static final long serialVersionUID = 1L;

    UnsafeContentException(String sentence) {
        super(sentence);
    }

    UnsafeContentException(String sentence, IOException cause) {
        super(sentence, cause);
    }
}
