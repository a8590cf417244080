package org.mingle.importer.addressbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Spelling;

/** What columns are called by the programs that write address books, in several languages. */
final class Vocabulary {
    /** What the programs call them. */
    static final Vocabulary USUAL = new Vocabulary(Map.of(), "columns.txt");

    /** What else people call them. */
    static final Vocabulary WIDE = new Vocabulary(USUAL.terms, "synonyms.txt");

    private static final int LONGEST = 80;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Term> terms;

    /**
     * A name of a column.
     *
     * @param field what the column holds
     * @param rank smaller is more telling among those of one field
     * @param typed the name in lower case, with its accents
     */
    record Term(Field field, int rank, String typed) {}

    private Vocabulary(Map<String, Term> more, String file) {
        terms = new HashMap<>(more);
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Field field = Field.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String name : line.substring(colon + 1).split(";")) {
            String typed = name.strip().toLowerCase(Locale.ROOT);
            terms.putIfAbsent(folded(typed), new Term(field, terms.size(), typed));
        }
    }

    private static String folded(String name) {
        return Spelling.folded(name.replace("#", "1"));
    }

    static String typed(String column) {
        return DIGITS.matcher(column.strip().toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    /** Returns what a column is, null when it is unknown. */
    @Nullable
    Term term(String column) {
        return named(typed(column));
    }

    /** Returns what a column is that is called so, in lower case; null when it is unknown. */
    @Nullable
    Term named(String typed) {
        return typed.length() > LONGEST ? null : terms.get(folded(typed));
    }
}
