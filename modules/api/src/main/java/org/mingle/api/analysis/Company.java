package org.mingle.api.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.WatchRole;

/**
 * A company as the owner's contacts show it, by their own profiles.
 *
 * @param name as the person typed it, or as most contacts do
 * @param role what it is to the person, null when it is not watched
 * @param contacts connections who work there, by name
 * @param ties to people who work there, the strongest first: the warm paths
 * @param moves joined, left and new titles there between any two exports, newest first
 * @param stays who was there from when to when, by first day, then by name
 * @param exports days of the exports that were compared, oldest first
 * @param similar a few other names among the contacts that may mean this company, those with most contacts first; nobody
 *     there is counted
 */
public record Company(
        String name,
        @Nullable WatchRole role,
        List<Contact> contacts,
        List<Tie> ties,
        List<Move> moves,
        List<Stay> stays,
        List<LocalDate> exports,
        List<String> similar) {
    private static final String[] NUMBERS = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    public Company {
        contacts = List.copyOf(contacts);
        ties = List.copyOf(ties);
        moves = List.copyOf(moves);
        stays = List.copyOf(stays);
        exports = List.copyOf(exports);
        similar = List.copyOf(similar);
    }

    /** Returns a company where nobody works. */
    public static Company unknown(String name) {
        return new Company(name, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns how much of the company the owner sees, as a sentence. */
    public String coverage() {
        int count = contacts.size();
        String number = count < NUMBERS.length ? NUMBERS[count] : String.valueOf(count);
        String work = count == 0 || count == 1 ? "works" : "work";
        return Character.toUpperCase(number.charAt(0)) + number.substring(1) + " of your contacts " + work
                + " there, by their own profiles.";
    }
}
