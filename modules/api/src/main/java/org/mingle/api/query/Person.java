package org.mingle.api.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Folding;
import org.mingle.api.own.OwnAdditions;

/**
 * Everything that a question about somebody may ask.
 *
 * @param contact who
 * @param tie what binds them to the owner, null when nothing was exchanged
 * @param favourite whether the owner marked them
 * @param folded all their words, folded
 */
public record Person(Contact contact, @Nullable Tie tie, boolean favourite, String folded) {
    /** Joins people with their ties and what the owner added; keeps the order of the people. */
    public static List<Person> of(List<Contact> contacts, List<Tie> ties, OwnAdditions own) {
        Map<ContactId, Tie> known = new HashMap<>();
        ties.forEach(tie -> known.put(tie.contact().id(), tie));
        List<Person> people = new ArrayList<>(contacts.size());
        for (Contact one : contacts) {
            people.add(new Person(one, known.get(one.id()), own.favourites().contains(one.id()), folded(one)));
        }
        return people;
    }

    private static String folded(Contact contact) {
        StringBuilder all = new StringBuilder(contact.name());
        add(all, contact.affiliation().organisation());
        add(all, contact.affiliation().title());
        contact.tags().forEach(tag -> add(all, tag));
        contact.accounts().forEach(account -> add(all, account.handle()));
        add(all, contact.note());
        return Folding.of(all.toString());
    }

    private static void add(StringBuilder all, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            all.append(' ').append(words);
        }
    }

    /** Returns how far it is with them; a stranger where there is no tie. */
    public Stage stage() {
        return tie == null ? Stage.STRANGER : tie.stage();
    }

    /** Returns how strong the tie is, 0 where there is none. */
    public double strength() {
        return tie == null ? 0 : tie.strength();
    }

    /** Returns the day of the last act either way, null when there was none. */
    public @Nullable LocalDate lastContact() {
        return tie == null ? null : tie.lastContact();
    }
}
