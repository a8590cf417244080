package org.mingle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingle.api.command.UsageException;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.PersonField;
import picocli.CommandLine.Option;

/** What a command line says of tables that no known program wrote. */
final class TableOptions {
    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description =
                    "what a column of a table holds, for tables that Mingle does not know; FIELD is name, given-name,"
                            + " family-name, nickname, email, company, title or page")
    List<String> columns = new ArrayList<>();

    @Option(
            names = "--constant",
            paramLabel = "FIELD=TEXT",
            description = "what holds for every row of such a table; FIELD is company or title")
    List<String> constants = new ArrayList<>();

    /**
     * Tells it of the tables that have these columns.
     *
     * @param remember whether for later imports, too
     */
    void tell(List<Path> exports, Imports imports, boolean remember) {
        if (columns.isEmpty() && constants.isEmpty()) {
            return;
        }
        Map<String, PersonField> told = new LinkedHashMap<>();
        columns.forEach(each -> told.put(value("--map", each), field("--map", each)));
        Map<PersonField, String> always = new LinkedHashMap<>();
        constants.forEach(each -> always.put(field("--constant", each), value("--constant", each)));
        if (!List.of(PersonField.COMPANY, PersonField.TITLE).containsAll(always.keySet())) {
            throw new UsageException("--constant takes company=TEXT or title=TEXT: nothing else is the same for all.");
        }
        boolean any = false;
        for (Path export : exports) {
            Optional<PeopleTable> table = imports.table(export).filter(one -> has(one, told));
            if (table.isPresent()) {
                Mapping mapping = merged(table.get(), told, always);
                if (!mapping.usable()) {
                    throw new UsageException(
                            "Say with --map which column of " + export + " holds a name or an e-mail address.");
                }
                table.get().use(mapping, remember);
                any = true;
            }
        }
        if (!any) {
            throw new UsageException("There is no table on this line with "
                    + (told.isEmpty() ? "columns" : "the columns " + String.join(", ", told.keySet()))
                    + ". Without --map Mingle shows the columns that it does not know.");
        }
    }

    private static boolean has(PeopleTable table, Map<String, PersonField> told) {
        return told.keySet().stream().allMatch(name -> column(table, name).isPresent());
    }

    private static Optional<String> column(PeopleTable table, String name) {
        return table.columns().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** What is told counts more than what is known, and all else stays known. */
    private static Mapping merged(
            PeopleTable table, Map<String, PersonField> told, Map<PersonField, String> constants) {
        Map<String, PersonField> columns = new LinkedHashMap<>(table.known().columns());
        columns.values().removeAll(told.values());
        told.forEach((name, field) -> columns.put(column(table, name).orElse(name), field));
        Map<PersonField, String> always = new LinkedHashMap<>(table.known().constants());
        always.putAll(constants);
        return new Mapping(columns, always);
    }

    private static PersonField field(String option, String text) {
        int end = text.indexOf('=');
        String word = end < 0 ? "" : text.substring(0, end).strip();
        return Arrays.stream(PersonField.values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(option + " takes FIELD=… with one of the fields "
                        + Arrays.stream(PersonField.values())
                                .map(PersonField::word)
                                .collect(Collectors.joining(", "))
                        + ", not '" + text + "'."));
    }

    private static String value(String option, String text) {
        String value = text.substring(text.indexOf('=') + 1).strip();
        if (value.isEmpty()) {
            throw new UsageException(option + " takes FIELD=… with something behind the sign, not '" + text + "'.");
        }
        return value;
    }
}
