package org.mingle.api.importing;

import java.util.List;
import org.mingle.api.contact.Card;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A table that may be one of people, looked at and not read yet.
 *
 * <p>Implemented by a {@link TableImporter}; got from {@link Imports#table}. Any thread, one at a time.
 */
@ConsumerType
public interface PeopleTable {
    /** Returns the names of the columns, in their order. */
    List<String> columns();

    /** Returns the first rows; each may be shorter than the columns. */
    List<List<String>> rows();

    /** Returns what is known of the columns, or can be guessed from their names; never asks for more than the rest. */
    Mapping known();

    /** Returns the people of the first rows as an import would see them, without the rows that name nobody. */
    List<Card> preview(Mapping mapping);

    /**
     * Uses a mapping for every table with these columns from now on.
     *
     * @param remember whether also after Mingle has ended
     */
    void use(Mapping mapping, boolean remember);
}
