package org.mingle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingle.store.text.PersonName;

/**
 * How much speaks for and against two being one person: a weight for each field that agrees or disagrees, in bits, added
 * up (Fellegi and Sunter 1969); the weights are ours, set by hand on generated people.
 */
final class Resemblance {
    /** From here on the owner is asked. */
    static final double WORTH_ASKING = 4;

    private static final double EVEN = 3;
    private static final int TELLING_HANDLE = 5;

    /** One clue in words for people. */
    private record Clue(String words, double bits) {}

    private final List<Clue> clues = new ArrayList<>();

    Resemblance(Candidate one, Candidate other, boolean rareName) {
        names(one, other, rareName);
        accounts(one, other);
        if (shared(one.companies(), other.companies())) {
            add("same company", 2.5);
        } else if (!one.companies().isEmpty() && !other.companies().isEmpty()) {
            add("different companies", -1);
        }
        if (shared(one.titles(), other.titles())) {
            add("same title", 1);
        }
        if (shared(one.days(), other.days())) {
            add("same day of connection", 4);
        } else if (!one.days().isEmpty() && !other.days().isEmpty()) {
            add("different days of connection", -3);
        }
    }

    private void names(Candidate one, Candidate other, boolean rareName) {
        boolean equal = false;
        boolean given = false;
        boolean family = false;
        for (PersonName mine : one.names()) {
            for (PersonName theirs : other.names()) {
                equal |= mine.key().equals(theirs.key());
                given |= mine.sameGiven(theirs);
                family |= mine.sameGiven(theirs) && mine.sameFamily(theirs);
            }
        }
        if (equal) {
            add(rareName ? "same name, which nobody else has" : "same name", rareName ? 4 : 3);
        } else if (family) {
            add("similar name", rareName ? 3.5 : 2.5);
        } else if (given) {
            add("same given name", 1.5);
            add("different family names", -2);
        } else {
            add("different names", -5);
        }
    }

    private void accounts(Candidate one, Candidate other) {
        boolean mail = false;
        boolean handle = false;
        boolean rivals = false;
        for (String mine : one.accounts()) {
            for (String theirs : other.accounts()) {
                boolean sameNetwork = network(mine).equals(network(theirs));
                if (mine.equals(theirs)) {
                    mail = true;
                } else if (sameNetwork) {
                    rivals = true;
                } else {
                    handle |=
                            handle(mine).equals(handle(theirs)) && handle(mine).length() >= TELLING_HANDLE;
                }
            }
        }
        if (mail) {
            add("same address", 6);
        }
        if (handle) {
            add("same handle elsewhere", 4);
        }
        if (rivals && !mail) {
            add("different accounts on one network", -1);
        }
    }

    private static String network(String account) {
        return account.substring(0, account.indexOf(' '));
    }

    /** Returns the letters and digits of a handle, or of an e-mail address before the at sign. */
    static String handle(String account) {
        String handle = account.substring(account.indexOf(' ') + 1);
        int at = handle.indexOf('@', 1);
        return (at > 0 ? handle.substring(0, at) : handle).replaceAll("[^\\p{L}\\p{N}]|(?<=-)[0-9a-f]{6,}$", "");
    }

    private static boolean shared(Set<?> one, Collection<?> other) {
        return !Collections.disjoint(one, other);
    }

    private void add(String words, double bits) {
        clues.add(new Clue(words, bits));
    }

    double bits() {
        return clues.stream().mapToDouble(Clue::bits).sum();
    }

    /** Returns 0 to 1, a half where as much speaks for as against. */
    double likelihood() {
        return 1 / (1 + Math.pow(2, EVEN - bits()));
    }

    List<String> speaksFor() {
        return clues.stream()
                .filter(clue -> clue.bits > 0)
                .sorted(Comparator.comparingDouble(clue -> -clue.bits))
                .map(Clue::words)
                .toList();
    }

    List<String> speaksAgainst() {
        return clues.stream()
                .filter(clue -> clue.bits < 0)
                .sorted(Comparator.comparingDouble(Clue::bits))
                .map(Clue::words)
                .toList();
    }
}
