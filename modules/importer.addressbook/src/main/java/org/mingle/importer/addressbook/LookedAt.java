package org.mingle.importer.addressbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;

/** The beginning of a table, of which the person can tell what it holds. */
final class LookedAt implements PeopleTable {
    private final Layout layout;
    private final List<List<String>> rows;
    private final Mappings mappings;

    LookedAt(Layout layout, List<List<String>> rows, Mappings mappings) {
        this.layout = layout;
        this.rows = rows;
        this.mappings = mappings;
    }

    @Override
    public List<String> columns() {
        return layout.header();
    }

    @Override
    public List<List<String>> rows() {
        return rows;
    }

    @Override
    public Mapping known() {
        return Objects.requireNonNullElseGet(mappings.of(layout.header()), layout::mapping);
    }

    @Override
    public List<Card> preview(Mapping mapping) {
        Layout told = layout.told(mapping);
        List<Card> people = new ArrayList<>();
        for (List<String> row : rows) {
            @Nullable Card card = told.person(row).card(new SourceRow("", 1));
            if (card != null) {
                people.add(card);
            }
        }
        return people;
    }

    @Override
    public void use(Mapping mapping, boolean remember) {
        mappings.put(layout.header(), mapping, remember);
    }
}
