package org.mingle.rules.pack.format;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.rules.pack.expression.Similar;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Mistakes;
import org.mingle.rules.pack.source.Source;

/** The sentences of a pack that stand in a file of their own, by rule and field: {@code interactive.shouter.do=…}. */
public final class Texts {
    private static final List<String> FIELDS = List.of("title", "do", "ratherThan", "why");

    private final @Nullable Source source;
    private final Properties entries = new Properties();

    private Texts(@Nullable Source source) {
        this.source = source;
    }

    /** Returns no texts at all. */
    public static Texts none() {
        return new Texts(null);
    }

    /** Reads a file of properties in UTF-8. */
    public static Texts read(Source source, Mistakes mistakes) {
        Texts texts = new Texts(source);
        try {
            texts.entries.load(new StringReader(source.text()));
        } catch (IOException | IllegalArgumentException broken) {
            mistakes.add(
                    source.problem(0, "not a valid file of texts: expected lines such as interactive.shouter.do=…"));
        }
        return texts;
    }

    /** Returns a sentence, empty when it is not here. */
    Optional<Located> find(String rule, String field) {
        String key = rule + "." + field;
        String value = entries.getProperty(key);
        return source == null || value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(Located.at(value, source, place(source, key)));
    }

    /** Notes every entry that belongs to no rule. */
    void only(Collection<String> rules, Mistakes mistakes) {
        if (source == null) {
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        rules.forEach(rule -> FIELDS.forEach(field -> known.add(rule + "." + field)));
        for (String key : new TreeSet<>(entries.stringPropertyNames())) {
            if (!known.contains(key)) {
                mistakes.add(source.problem(
                        place(source, key), "'" + key + "' belongs to no rule" + Similar.hint(key, known)));
            }
        }
    }

    private static int place(Source source, String key) {
        Matcher line =
                Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "\\s*[=: ]").matcher(source.text());
        return line.find() ? source.text().indexOf(key, line.start()) : 0;
    }
}
