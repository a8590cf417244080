package org.mingle.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.PersonField;

/**
 * A table that was not recognised, and how to say what it holds.
 *
 * <p>Its columns are shown as a result and never as a message, for what has no header has people there.
 */
record UnknownTable(Path place, PeopleTable table) {
    private static final Set<PersonField> NAMES =
            EnumSet.of(PersonField.NAME, PersonField.GIVEN_NAME, PersonField.FAMILY_NAME);
    private static final String SENTENCE = " a table whose columns Mingle does not know";

    /** Returns it when an export was refused because it is one. */
    static Optional<UnknownTable> of(Imports.Result result, Imports imports) {
        return result.report().kept() || result.report().format() != null
                ? Optional.empty()
                : imports.table(result.place()).map(table -> new UnknownTable(result.place(), table));
    }

    /** Returns what a result says. */
    ImportReport report(ImportReport refused) {
        return ImportReport.refused(
                refused.source(),
                null,
                sentence() + ": " + columns() + ". Say what they hold, for example " + example() + ".",
                List.of());
    }

    ImportReport message(ImportReport refused) {
        return ImportReport.refused(refused.source(), null, sentence() + ". Say what they hold with --map.", List.of());
    }

    private String sentence() {
        return (Files.isDirectory(place) ? "This folder holds" : "This is") + SENTENCE;
    }

    void print(PrintStream out) {
        out.println("  The columns of " + place + ": " + columns());
        out.println("  For example: " + example());
    }

    private String columns() {
        return String.join(", ", table.columns());
    }

    /** Returns what is known of the columns already, when that names people; else what their rows look like. */
    private String example() {
        Mapping known = table.known();
        if (known.columns().values().stream().anyMatch(NAMES::contains)) {
            return known.columns().entrySet().stream()
                    .map(each -> option(each.getValue(), each.getKey()))
                    .collect(Collectors.joining(" "));
        }
        List<String> options = new ArrayList<>();
        int mail = first(-1, value -> value.indexOf('@') > 0);
        int name = first(mail, value -> value.codePoints().anyMatch(Character::isLetter));
        if (name >= 0) {
            options.add(option(PersonField.NAME, name));
        }
        if (mail >= 0) {
            options.add(option(PersonField.EMAIL, mail));
        }
        return options.isEmpty() ? option(PersonField.NAME, 0) : String.join(" ", options);
    }

    private String option(PersonField field, int column) {
        return option(field, table.columns().get(column));
    }

    private static String option(PersonField field, String column) {
        return "--map \"" + field.word() + "=" + column + "\"";
    }

    /** Returns the first column with such values, -1 without one. */
    private int first(int but, Predicate<String> such) {
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            if (i != but && table.rows().stream().anyMatch(row -> column < row.size() && such.test(row.get(column)))) {
                return i;
            }
        }
        return -1;
    }
}
