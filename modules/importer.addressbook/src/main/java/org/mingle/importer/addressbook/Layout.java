package org.mingle.importer.addressbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Mapping;
import org.mingle.api.importing.PersonField;

/**
 * How a table of contacts is written, and what its columns hold: found by looking at its beginning.
 *
 * @param codePage what is not UTF-8 is in
 * @param separator between fields
 * @param above records above the header
 * @param header the columns as they are written
 * @param columns the columns of each field, the most telling first; for mail and pages in the order of the file
 * @param constants what holds for every row that says nothing else
 * @param by who says what the columns hold
 */
record Layout(
        Charset codePage,
        char separator,
        int above,
        List<String> header,
        Map<Field, List<Integer>> columns,
        Map<PersonField, String> constants,
        By by) {
    /** Who says what the columns hold. */
    enum By {
        PROGRAM,
        PERSON,
        /** Their names alone, in words that no program known uses all of. */
        GUESS
    }

    private static final int PREAMBLE = 5;
    static final char[] SEPARATORS = {',', ';', '\t'};
    private static final List<Charset> CODE_PAGES = List.of(Encodings.WINDOWS, Charset.forName("windows-1250"));
    private static final int MANY = 6;
    private static final int FEW = 3;
    private static final double MOST = 0.6;

    /** Returns how what begins so is written, null when it is no table of contacts as far as can be told. */
    static @Nullable Layout of(byte[] start, Mappings mappings) {
        Looking.Plain plain = Looking.plain(start);
        Mapping said = plain == null ? null : mappings.of(plain.header());
        if (plain != null && said != null) {
            return any(plain).told(said);
        }
        Layout known = known(start);
        if (known != null || plain == null) {
            return known;
        }
        Layout guess = any(plain);
        return guess.telling() ? guess : null;
    }

    /** Returns what was looked at, with what the names of its columns say in any words, and addresses by themselves. */
    static Layout any(Looking.Plain plain) {
        Map<Field, List<Integer>> columns = new TreeMap<>();
        List<String> header = plain.header();
        for (int i = 0; i < header.size(); i++) {
            Vocabulary.Term term = Vocabulary.WIDE.term(header.get(i));
            if (term != null) {
                columns.computeIfAbsent(term.field(), field -> new ArrayList<>())
                        .add(i);
            } else if (plain.mail(i)) {
                columns.computeIfAbsent(Field.MAIL, field -> new ArrayList<>()).add(i);
            }
        }
        return new Layout(Encodings.WINDOWS, plain.separator(), 0, header, columns, Map.of(), By.GUESS);
    }

    /** Returns the same with what a person says of the columns. */
    Layout told(Mapping mapping) {
        Map<Field, List<Integer>> told = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            PersonField field = mapping.columns().get(header.get(i));
            if (field != null) {
                told.computeIfAbsent(Field.of(field), none -> new ArrayList<>()).add(i);
            }
        }
        return new Layout(codePage, separator, above, header, told, mapping.constants(), By.PERSON);
    }

    /** Returns what is known of the columns, in the words of people. */
    Mapping mapping() {
        Map<String, PersonField> fields = new LinkedHashMap<>();
        columns.forEach((field, where) -> where.forEach(i -> {
            PersonField told = field.told();
            if (told != null) {
                fields.put(header.get(i), told);
            }
        }));
        return new Mapping(fields, constants);
    }

    /** People with names and addresses, and no column in two that is about something else. */
    private boolean telling() {
        long known = columns.values().stream().mapToLong(List::size).sum();
        boolean names = columns.containsKey(Field.FULL)
                || columns.containsKey(Field.GIVEN)
                || columns.containsKey(Field.FAMILY);
        boolean connections =
                header.stream().anyMatch(name -> Vocabulary.typed(name).equals("connected on"));
        return names && columns.containsKey(Field.MAIL) && known * 2 > header.size() && !connections;
    }

    /** A column that says something of people. */
    record Place(Field field, int column) {}

    /** Returns the columns to be read, in the order in which they count. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        columns.forEach((field, where) -> {
            if (field != Field.OTHER) {
                where.forEach(column -> places.add(new Place(field, column)));
            }
        });
        return List.copyOf(places);
    }

    Person person(List<String> fields) {
        return person(places(), fields.toArray(new String[0]));
    }

    /** Returns whom a row is about; the places are those of this layout. */
    Person person(List<Place> places, @Nullable String[] fields) {
        Person person = new Person();
        for (Place one : places) {
            String value = one.column < fields.length ? fields[one.column] : null;
            if (value != null) {
                put(person, one.field, value);
            }
        }
        if (!constants.isEmpty()) {
            constants.forEach((field, value) -> put(person, Field.of(field), value));
        }
        return person;
    }

    private static void put(Person person, Field field, String value) {
        switch (field) {
            case FULL -> person.full(value);
            case GIVEN -> person.given(value);
            case FAMILY -> person.family(value);
            case NICKNAME -> person.nickname(value);
            case MAIL -> person.mail(value, false);
            case ORGANISATION -> person.organisation(value);
            case TITLE -> person.title(value);
            case PAGE -> person.page(value);
            case OTHER -> {}
        }
    }

    private static @Nullable Layout known(byte[] start) {
        Candidate best = null;
        String before = "";
        for (Charset codePage : CODE_PAGES) {
            String text = Looking.text(start, codePage);
            if (text.equals(before)) {
                break;
            }
            before = text;
            for (char separator : SEPARATORS) {
                Candidate found = text.indexOf(separator) < 0 ? null : candidate(text, codePage, separator);
                best = found != null && (best == null || found.score > best.score) ? found : best;
            }
        }
        return best == null ? null : best.layout;
    }

    private record Candidate(Layout layout, int score) {}

    private static @Nullable Candidate candidate(String text, Charset codePage, char separator) {
        int above = 0;
        try (CsvReader<CsvRecord> csv = parser(separator).ofCsvRecord(new StringReader(text))) {
            for (CsvRecord record : csv) {
                Candidate found = candidate(record.getFields(), codePage, separator, above);
                if (found != null || ++above == PREAMBLE) {
                    return found;
                }
            }
        } catch (CsvParseException | IOException tooMuch) {
            return null;
        }
        return null;
    }

    private static @Nullable Candidate candidate(List<String> header, Charset codePage, char separator, int above) {
        if (header.size() < 2) {
            return null;
        }
        Map<Field, List<Integer>> columns = new TreeMap<>();
        Map<Integer, Integer> ranks = new TreeMap<>();
        int known = 0;
        int exact = 0;
        for (int i = 0; i < header.size(); i++) {
            String name = Vocabulary.typed(header.get(i));
            Vocabulary.Term term = Vocabulary.USUAL.named(name);
            if (name.equals("connected on")) {
                return null;
            }
            if (term != null) {
                known++;
                exact += term.typed().equals(name) ? 1 : 0;
                ranks.put(i, term.rank());
                columns.computeIfAbsent(term.field(), field -> new ArrayList<>())
                        .add(i);
            }
        }
        long filled = header.stream().filter(name -> !name.isBlank()).count();
        if (!contacts(columns.keySet(), known, filled)) {
            return null;
        }
        columns.forEach((field, list) -> {
            if (field != Field.MAIL && field != Field.PAGE) {
                list.sort(Comparator.comparing(ranks::get));
            }
        });
        return new Candidate(
                new Layout(codePage, separator, above, List.copyOf(header), columns, Map.of(), By.PROGRAM),
                known * 2 + exact);
    }

    /** Lists of customers have names and addresses, too; an address book has hardly anything else. */
    private static boolean contacts(java.util.Set<Field> fields, int known, long filled) {
        boolean names = fields.contains(Field.FULL) || fields.contains(Field.GIVEN) || fields.contains(Field.FAMILY);
        boolean reached = fields.contains(Field.MAIL) || fields.contains(Field.OTHER) && known >= MANY;
        return names && reached && (known >= MANY || known >= FEW && known >= MOST * filled);
    }

    static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(1 << 20)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true);
    }
}
