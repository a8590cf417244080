package org.mingle.desktop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.PersonField;

/** A table of the members of a club, which nobody knows until told. */
final class Club implements PeopleTable {
    final String name = "club.csv";
    volatile @Nullable Mapping mapping;
    volatile boolean remembered;

    boolean told() {
        return mapping != null;
    }

    volatile int more;

    @Override
    public List<String> columns() {
        return Stream.concat(
                        Stream.of("Nr", "Wer", "Elektropost", "Firma"),
                        IntStream.range(0, more).mapToObj(i -> "More " + i))
                .toList();
    }

    @Override
    public List<List<String>> rows() {
        return List.of(
                List.of("1", "Ada Vogel", "ada@vogel.example", "Mill"), List.of("2", "Ben Stern", "ben@stern.example"));
    }

    @Override
    public Mapping known() {
        return new Mapping(Map.of("Firma", PersonField.COMPANY), Map.of());
    }

    @Override
    public List<Card> preview(Mapping by) {
        return rows().stream()
                .map(row -> person(row, by))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Card person(List<String> row, Mapping by) {
        String who = "";
        String company = Objects.requireNonNullElse(by.constants().get(PersonField.COMPANY), "");
        for (int i = 0; i < row.size(); i++) {
            PersonField field = by.columns().get(columns().get(i));
            who = field == PersonField.NAME ? row.get(i) : who;
            company = field == PersonField.COMPANY ? row.get(i) : company;
        }
        return who.isEmpty()
                ? null
                : new Card(who, List.of(), new Affiliation(company, null), null, new SourceRow(name, 1));
    }

    @Override
    public void use(Mapping by, boolean remember) {
        mapping = by;
        remembered = remember;
    }
}
