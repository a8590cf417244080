package org.mingle.importer.addressbook;

import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.PersonField;

/** What a column of an address book holds. */
enum Field {
    FULL(PersonField.NAME),
    GIVEN(PersonField.GIVEN_NAME),
    FAMILY(PersonField.FAMILY_NAME),
    NICKNAME(PersonField.NICKNAME),
    MAIL(PersonField.EMAIL),
    ORGANISATION(PersonField.COMPANY),
    TITLE(PersonField.TITLE),
    PAGE(PersonField.PAGE),
    /** Read by nobody. */
    OTHER(null);

    private final @Nullable PersonField told;

    Field(@Nullable PersonField told) {
        this.told = told;
    }

    @Nullable
    PersonField told() {
        return told;
    }

    static Field of(PersonField told) {
        for (Field each : values()) {
            if (each.told == told) {
                return each;
            }
        }
        throw new IllegalArgumentException("no column holds " + told);
    }
}
