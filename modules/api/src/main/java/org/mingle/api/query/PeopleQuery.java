package org.mingle.api.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A question about people, as it is typed.
 *
 * <p>Words have to occur somewhere in what is known of them; everything that is said has to hold:
 * <pre>
 * brot "kaffee ag"        words, whatever their case and accents; in quotes, as they stand
 * tag:client,prospect     one of these labels; company:, title:, name:, note: and network: likewise
 * stage:like,trust        stranger, know, like or trust
 * silent:&gt;90d             no word for more than 90 days (d, w, m or y), or never; silent:&lt;2w the other way round
 * silent:2026-03-02       no word on that day or since
 * connected:2024..        from then on; 2024..2025-06, ..2023-12-31 and 2024 are spans too
 * favourite, overdue      marked as one; past their cadence
 * -tag:family             not
 * </pre>
 */
public final class PeopleQuery {
    private final String text;
    private final List<Predicate<Person>> terms;
    private final List<String> words;

    private PeopleQuery(String text, List<Predicate<Person>> terms, List<String> words) {
        this.text = text;
        this.terms = terms;
        this.words = words;
    }

    /**
     * Reads a question; a blank one is about everybody.
     *
     * @throws QueryException when it cannot be understood
     */
    public static PeopleQuery parse(String text) {
        List<Predicate<Person>> terms = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Token token : Token.split(text)) {
            Predicate<Person> holds = Terms.of(token);
            terms.add(token.not() ? holds.negate() : holds);
            if (token.key().isEmpty() && !token.not() && !Terms.flag(token)) {
                words.add(token.value());
            }
        }
        return new PeopleQuery(text.strip(), terms, words);
    }

    /** Returns a term of the language for something of any letters, for example {@code tag:"old friends"}. */
    public static String term(String key, String value) {
        return key + ":\"" + value.replace("\"", "") + "\"";
    }

    /** Returns whether everything that was said holds for a person. */
    public boolean matches(Person person) {
        for (Predicate<Person> term : terms) {
            if (!term.test(person)) {
                return false;
            }
        }
        return true;
    }

    /** Returns those for whom it holds, in the same order. */
    public List<Person> of(List<Person> people) {
        return people.stream().filter(this::matches).toList();
    }

    /** Returns the plain words, separated by spaces; empty when there are none. */
    public String words() {
        return words.stream().collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return text;
    }
}
