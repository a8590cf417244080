package org.mingle.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Folding;
import org.mingle.api.contact.Party;
import org.mingle.api.search.Hit;
import org.mingle.api.search.Search;

/** Finds what exists at one as-of: people in memory, messages in the index. */
final class JdbcSearch implements Search {
    private static final int SHORTEST = 2;
    private static final int BEFORE = 40;
    private static final int EXCERPT = 120;

    private final ContactStore people;
    private final ActivityStore activities;
    private final IndexedMessages messages;
    private final String seen;
    private final long end;
    private @Nullable FoundPeople found;

    JdbcSearch(
            ContactStore people, ActivityStore activities, IndexedMessages messages, Visible visible, LocalDate asOf) {
        this.people = people;
        this.activities = activities;
        this.messages = messages;
        this.seen = visible.activities("a.");
        this.end = asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    @Override
    public void prepare() {
        messages.vocabulary(messages.update());
        found();
    }

    private synchronized FoundPeople found() {
        FoundPeople known = found;
        if (known == null) {
            known = new FoundPeople(people.search(ContactQuery.ALL));
            found = known;
        }
        return known;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        List<String> words = Words.of(Folding.of(text)).stream().distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(found().find(words, limit));
        hits.addAll(said(words, limit));
        return hits;
    }

    private List<Hit> said(List<String> words, int limit) {
        List<String> longer =
                words.stream().filter(word -> word.length() >= SHORTEST).toList();
        if (longer.isEmpty()) {
            return List.of();
        }
        long version = messages.update();
        List<List<String>> choices = new ArrayList<>();
        boolean near = false;
        for (String word : longer) {
            List<String> choice = messages.choices(word, version);
            if (choice.isEmpty()) {
                return List.of();
            }
            near |= !choice.equals(List.of(word));
            choices.add(choice);
        }
        List<String> all = choices.stream().flatMap(List::stream).toList();
        boolean forgiven = near;
        return messages.find(choices, seen, end, limit).stream()
                .flatMap(id -> activities.find(new ActivityId(id)).stream())
                .flatMap(act -> hit(act, all, forgiven).stream())
                .toList();
    }

    private Optional<Hit> hit(Activity act, List<String> words, boolean near) {
        String text = act.text();
        if (text == null) {
            return Optional.empty();
        }
        Optional<Contact> who = Stream.concat(Stream.ofNullable(act.actor()), act.with().stream())
                .map(Party::contact)
                .flatMap(Stream::ofNullable)
                .flatMap(id -> people.find(id).stream())
                .findFirst();
        return who.map(contact ->
                new Hit(contact, Hit.Field.MESSAGE, excerpt(text, words), near, act.at(), act.id(), act.source()));
    }

    /** Returns the words around the first that matched. */
    private static String excerpt(String text, List<String> words) {
        String line = text.replaceAll("\\s+", " ").strip();
        int at = 0;
        for (int begin = 0; begin >= 0 && begin < line.length(); begin = next(line, begin)) {
            int to = next(line, begin);
            String folded = Folding.of(to < 0 ? line.substring(begin) : line.substring(begin, to));
            if (Words.of(folded).stream().anyMatch(word -> words.stream().anyMatch(word::startsWith))) {
                at = begin;
                break;
            }
        }
        int from = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
        int to = Math.min(line.length(), from + EXCERPT);
        return (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
    }

    private static int next(String line, int begin) {
        int space = line.indexOf(' ', begin);
        return space < 0 ? -1 : space + 1;
    }
}
