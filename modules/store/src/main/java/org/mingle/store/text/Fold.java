package org.mingle.store.text;

import org.mingle.api.contact.Folding;

/** Makes texts comparable whatever their case and accents: SQLite itself folds ASCII only. */
public final class Fold {
    private Fold() {}

    /** Returns the text in lower case, without accents, with single spaces. */
    public static String of(String text) {
        return Folding.of(text);
    }
}
