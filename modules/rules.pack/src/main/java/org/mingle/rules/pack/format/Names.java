package org.mingle.rules.pack.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Section;

/** What ids look like. They stand in files and in people's settings for ever, so they are kept plain. */
final class Names {
    static final Pattern PACK = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9][a-z0-9_-]*)+");
    static final Pattern RULE = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9][a-z0-9_-]*)*");
    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]*");
    static final Pattern VARIABLE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private Names() {}

    /** Returns a name that must be there and look so. */
    static Optional<String> required(Section section, String key, Pattern form, String expected) {
        Optional<Located> text = section.requiredText(key);
        if (text.isPresent() && !form.matcher(text.get().value()).matches()) {
            section.item(key)
                    .ifPresent(item -> item.mistake("'" + key + "' must be " + expected + ", but is '"
                            + text.get().value() + "'"));
            return Optional.empty();
        }
        return text.map(Located::value);
    }

    /** Returns words for people made of the last part of an id: {@code active.only-nodding} is "Only nodding". */
    static String title(String id) {
        String last = id.substring(id.lastIndexOf('.') + 1).replace('-', ' ').replace('_', ' ');
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }
}
