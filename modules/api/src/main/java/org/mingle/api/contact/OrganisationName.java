package org.mingle.api.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name of a company as somebody typed it, and what of it counts when names are compared: not case, accents,
 * punctuation, pictures, legal forms and slogans.
 *
 * <p>The one place where names of companies are compared. What a person says is one company comes on top of it, see
 * {@link WatchList}.
 *
 * @param typed as typed, empty when nothing was
 * @param words what counts, in order; empty when nothing does
 */
public record OrganisationName(String typed, List<String> words) {
    private static final Set<String> JOINING = Set.of("and", "und", "et", "og", "och");
    private static final Set<String> ON_ONES_OWN = Set.of(("selfemployed freelance freelancer selbststandig selbstandig"
                    + " freiberuflich freiberufler freiberuflerin independant independante autonomo autonoma independiente")
            .split(" "));
    /** Words that many names share; two names that have only these in common have nothing in common. */
    private static final Set<String> COMMON =
            Set.of(("group gruppe groupe grupo holding holdings international global worldwide"
                            + " services service solutions systems technologies technology tech consulting consultancy consultants"
                            + " software digital labs lab studio studios partners associates media design bank university universitat"
                            + " universite universidad institute college school academy hospital ministry city state county national"
                            + " american european british deutsche new general first united america americas canada mexico brasil australia nederland deutschland germany france espana spain"
                            + " italia italy uk usa us europe emea asia africa india china austria schweiz switzerland north south east"
                            + " west of the for de la le les el der die das do da du del di in at on und and")
                    .split(" "));

    /** How alike two names are. */
    public enum Likeness {
        /** One company. */
        SAME,
        /** Perhaps one company: to be shown to the person, never acted upon. */
        SIMILAR,
        /** Nothing says that it is one company. */
        DIFFERENT
    }

    public OrganisationName {
        words = List.copyOf(words);
    }

    /** Reads a name; null is one without words. */
    public static OrganisationName of(@Nullable String typed) {
        if (typed == null) {
            return new OrganisationName("", List.of());
        }
        String folded = Spelling.folded(Slogans.without(typed.replace("㈱", " ")));
        List<String> words = joinInitials(folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words = words.subList(1, words.size());
        }
        words = LegalForms.strip(words);
        return new OrganisationName(
                typed, ON_ONES_OWN.contains(String.join("", words)) ? List.of("selfemployed") : words);
    }

    /** "S.A." came apart into two letters; it was one word. */
    private static List<String> joinInitials(List<String> parts) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            boolean initial = part.length() == 1 && Character.isLetter(part.charAt(0));
            if (!initial && initials.length() > 0) {
                words.add(initials.toString());
                initials.setLength(0);
            }
            if (initial) {
                initials.append(part);
            } else if (!JOINING.contains(part) || parts.size() == 1) {
                words.add(part);
            }
        }
        if (initials.length() > 0) {
            words.add(initials.toString());
        }
        return words;
    }

    /** Returns what two names of one company have in common; empty when nothing of the name counts. */
    public String key() {
        return String.join("", words);
    }

    /** Compares two names. */
    public Likeness compare(OrganisationName other) {
        if (key().equals(other.key())) {
            return Likeness.SAME;
        }
        boolean alike = !words.isEmpty()
                && !other.words.isEmpty()
                && (within(other)
                        || other.within(this)
                        || stands(other)
                        || other.stands(this)
                        || slip(key(), other.key()));
        return alike ? Likeness.SIMILAR : Likeness.DIFFERENT;
    }

    /** Returns whether everything that sets this name apart is part of the other one. */
    private boolean within(OrganisationName other) {
        List<String> own = words.stream().filter(word -> !COMMON.contains(word)).toList();
        return !own.isEmpty() && other.words.containsAll(own);
    }

    /** Returns whether this is made of the first letters of the other one. */
    private boolean stands(OrganisationName other) {
        String initials = other.words.stream()
                .filter(word -> !Set.of("of", "the", "for", "de", "der").contains(word))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return words.size() == 1 && initials.length() >= 3 && initials.equals(key());
    }

    private static boolean slip(String one, String other) {
        int length = Math.min(one.length(), other.length());
        return length >= 6 && Typos.between(one, other, length >= 16 ? 2 : 1);
    }
}
