package org.mingle.desktop.contacts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;

/**
 * One person as the table shows them.
 *
 * @param strength 0 to 100, 0 for somebody with whom nothing was exchanged
 * @param folded everything that a search looks at, in lower case and without accents
 */
record Row(
        String name,
        String company,
        String title,
        Stage stage,
        int strength,
        @Nullable LocalDate last,
        String tags,
        String folded) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Row> of(List<Contact> contacts, List<Tie> ties) {
        Map<ContactId, Tie> known = new HashMap<>();
        ties.forEach(tie -> known.put(tie.contact().id(), tie));
        List<Row> rows = new ArrayList<>(contacts.size());
        contacts.forEach(contact -> rows.add(of(contact, known.get(contact.id()))));
        return rows;
    }

    private static Row of(Contact contact, @Nullable Tie tie) {
        String company = orEmpty(contact.affiliation().organisation());
        String title = orEmpty(contact.affiliation().title());
        String tags = String.join(", ", contact.tags());
        return new Row(
                contact.name(),
                company,
                title,
                tie == null ? Stage.STRANGER : tie.stage(),
                tie == null ? 0 : (int) Math.round(tie.strength()),
                tie == null ? null : tie.lastContact(),
                tags,
                fold(String.join(" ", contact.name(), company, title, tags)));
    }

    /** Returns whether every word of a search occurs. */
    boolean matches(String[] foldedWords) {
        for (String word : foldedWords) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
