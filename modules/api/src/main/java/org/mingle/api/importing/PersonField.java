package org.mingle.api.importing;

import java.util.Locale;

/** What a column of a table can say of a person. */
public enum PersonField {
    NAME,
    GIVEN_NAME,
    FAMILY_NAME,
    NICKNAME,
    EMAIL,
    COMPANY,
    TITLE,
    PAGE;

    /** Returns how it is written on a command line, for example {@code given-name}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether it says by itself who somebody is. */
    public boolean names() {
        return this != COMPANY && this != TITLE && this != PAGE;
    }
}
