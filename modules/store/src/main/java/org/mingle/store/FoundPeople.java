package org.mingle.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingle.api.contact.Contact;
import org.mingle.api.search.Hit;
import org.mingle.store.text.Fold;

/** Finds people by what is known of them; all of it in memory, folded once. */
final class FoundPeople {
    private static final Hit.Field[] FIELDS = {
        Hit.Field.NAME, Hit.Field.COMPANY, Hit.Field.TITLE, Hit.Field.TAG, Hit.Field.NOTE
    };
    private static final int EXCERPT = 120;
    private static final int NOWHERE = 100;

    private final List<Entry> entries;
    private final Vocabulary vocabulary;

    private record Entry(Contact contact, String[] texts, String[] folded, String all) {
        static Entry of(Contact contact) {
            String company = contact.affiliation().organisation();
            String title = contact.affiliation().title();
            String[] texts = {
                contact.name(),
                company == null ? "" : company,
                title == null ? "" : title,
                String.join(", ", contact.tags()),
                contact.note()
            };
            String[] folded = new String[texts.length];
            for (int i = 0; i < texts.length; i++) {
                folded[i] = texts[i].isEmpty() ? "" : Fold.of(texts[i]);
            }
            return new Entry(contact, texts, folded, String.join("\n", folded));
        }
    }

    FoundPeople(List<Contact> contacts) {
        entries = contacts.parallelStream().map(Entry::of).toList();
        Set<String> words = new HashSet<>();
        entries.forEach(entry -> words.addAll(Words.of(entry.all)));
        vocabulary = new Vocabulary(words);
    }

    /** Returns those in whom every word occurs: where it begins a word first, by the field, then by name. */
    List<Hit> find(List<String> words, int limit) {
        List<List<String>> choices = new ArrayList<>();
        boolean near = false;
        for (String word : words) {
            boolean known = vocabulary.begins(word) || entries.stream().anyMatch(entry -> entry.all.contains(word));
            choices.add(known ? List.of(word) : vocabulary.near(word));
            near |= !known;
        }
        Map<Integer, List<Hit>> byRank = new TreeMap<>();
        for (Entry entry : entries) {
            int rank = 0;
            int field = 0;
            for (List<String> choice : choices) {
                int where = where(entry, choice);
                rank += where;
                field = Math.max(field, where / 2);
            }
            if (rank < NOWHERE) {
                List<Hit> alike = byRank.computeIfAbsent(rank, key -> new ArrayList<>());
                if (alike.size() < limit) {
                    alike.add(hit(entry, field, near));
                }
            }
        }
        return byRank.values().stream().flatMap(List::stream).limit(limit).toList();
    }

    private static Hit hit(Entry entry, int field, boolean near) {
        String text = entry.texts[field].replaceAll("\\s+", " ");
        return new Hit(
                entry.contact,
                FIELDS[field],
                text.length() > EXCERPT ? text.substring(0, EXCERPT) + " …" : text,
                near,
                null,
                null,
                entry.contact.source());
    }

    /** Returns twice the number of the first field in which a word begins like one of these; one more for within a word. */
    private static int where(Entry entry, List<String> choices) {
        int best = NOWHERE;
        for (String word : choices) {
            if (entry.all.contains(word)) {
                for (int field = 0; field < entry.folded.length && 2 * field < best; field++) {
                    int at = entry.folded[field].indexOf(word);
                    if (at >= 0) {
                        best = Math.min(best, 2 * field + (Words.beginsAt(entry.folded[field], word, at) ? 0 : 1));
                    }
                }
            }
        }
        return best;
    }
}
