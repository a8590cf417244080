package org.mingle.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Folding;
import org.mingle.api.search.Hit;

/** Finds people by what is known of them; all of it in memory, folded once. */
final class FoundPeople {
    private static final Hit.Field[] FIELDS = {
        Hit.Field.NAME, Hit.Field.COMPANY, Hit.Field.TITLE, Hit.Field.TAG, Hit.Field.NOTE
    };
    private static final int EXCERPT = 120;
    private static final int NOWHERE = 100;

    private final List<Entry> entries;
    /** Whom a word occurs in: how many, then their numbers. */
    private final Map<String, int[]> byWord = new HashMap<>();

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
                folded[i] = texts[i].isEmpty() ? "" : Folding.of(texts[i]);
            }
            return new Entry(contact, texts, folded, String.join("\n", folded));
        }
    }

    FoundPeople(List<Contact> contacts) {
        entries = contacts.stream().map(Entry::of).toList();
        for (int i = 0; i < entries.size(); i++) {
            for (String word : Words.of(entries.get(i).all)) {
                byWord.put(word, added(byWord.get(word), i));
            }
        }
        vocabulary = new Vocabulary(byWord.keySet());
    }

    private static int[] added(int @Nullable [] known, int who) {
        int[] list = known == null ? new int[2] : known;
        int[] room = ++list[0] < list.length ? list : Arrays.copyOf(list, 2 * list.length);
        room[room[0]] = who;
        return room;
    }

    /** Returns those in whom every word occurs: where it begins a word first, by the field, then by name. */
    List<Hit> find(List<String> words, int limit) {
        List<List<String>> choices = new ArrayList<>();
        boolean near = false;
        BitSet who = new BitSet();
        who.set(0, entries.size());
        for (String word : words) {
            BitSet with = with(List.of(word));
            boolean known = !with.isEmpty();
            choices.add(known ? List.of(word) : vocabulary.near(word));
            who.and(known ? with : with(choices.get(choices.size() - 1)));
            near |= !known;
        }
        Map<Integer, List<Hit>> byRank = new TreeMap<>();
        for (int i = who.nextSetBit(0); i >= 0; i = who.nextSetBit(i + 1)) {
            Entry entry = entries.get(i);
            int rank = 0;
            int field = 0;
            for (List<String> choice : choices) {
                int where = where(entry, choice);
                rank += where;
                field = Math.max(field, where / 2);
            }
            List<Hit> alike = byRank.computeIfAbsent(rank, key -> new ArrayList<>());
            if (alike.size() < limit) {
                alike.add(hit(entry, field, near));
            }
        }
        return byRank.values().stream().flatMap(List::stream).limit(limit).toList();
    }

    /** Returns those in whom one of these occurs; there are fewer different words than people have words. */
    private BitSet with(List<String> choices) {
        BitSet who = new BitSet();
        byWord.forEach((word, those) -> {
            for (String one : choices) {
                if (word.contains(one)) {
                    for (int i = 1; i <= those[0]; i++) {
                        who.set(those[i]);
                    }
                    break;
                }
            }
        });
        return who;
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
