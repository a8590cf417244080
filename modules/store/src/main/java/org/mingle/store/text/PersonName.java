package org.mingle.store.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.contact.Folding;
import org.mingle.api.contact.Typos;

/**
 * A display name taken apart, so that names can be compared: folded, without titles, credentials, pronouns and emoji.
 *
 * @param given the first word, empty when there is none
 * @param middle words between
 * @param family the last word, empty when there is only one
 * @param also other given names that the person shows in brackets or quotes
 */
public record PersonName(String given, List<String> middle, String family, List<String> also) {
    /** In a shorter word one letter makes another name: Jan, Jon, Ian. */
    private static final int SHORTEST_TO_SLIP = 5;

    private static final Pattern ASIDE = Pattern.compile("[(\\[\"“„]([^)\\]\"”]*)[)\\]\"”]");
    private static final Pattern PRONOUNS =
            Pattern.compile("(?i).*\\b(she|he|they|her|him|them|er|sie|ihr|ella|elle)\\b.*");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}'’.\\- ]+");
    private static final Set<String> TITLES = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "miss", "sir", "dame", "dipl", "ing", "mag", "herr", "frau", "ir", "drs",
            "lic");
    private static final Set<String> CREDENTIALS = Set.of(
            "phd", "mba", "jd", "cpa", "cfa", "pmp", "msc", "bsc", "esq", "jr", "sr", "ii", "iii", "iv", "llm", "llb",
            "cissp", "shrm", "phr", "sphr", "acca", "ceng", "frsa", "obe", "mbe", "dba", "edd", "cism", "csm", "cspo",
            "itil", "mpa", "mph", "dds", "dvm", "lcsw", "mcipd", "fcca", "aca", "ccna");

    public PersonName {
        middle = List.copyOf(middle);
        also = List.copyOf(also);
    }

    /** Takes a display name apart. */
    public static PersonName of(String display) {
        List<String> also = new ArrayList<>(1);
        Matcher aside = ASIDE.matcher(display);
        StringBuilder plain = new StringBuilder();
        while (aside.find()) {
            String inside = aside.group(1);
            aside.appendReplacement(plain, " ");
            if (!inside.isBlank()
                    && !inside.contains("/")
                    && !PRONOUNS.matcher(inside).matches()) {
                also.addAll(words(inside));
            }
        }
        aside.appendTail(plain);
        String text = plain.toString();
        int comma = text.indexOf(',');
        List<String> words = words(comma > 0 ? text.substring(0, comma) : text);
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 2 && CREDENTIALS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        int last = words.size() - 1;
        return new PersonName(
                words.isEmpty() ? "" : words.get(0),
                last > 1 ? words.subList(1, last) : List.of(),
                last > 0 ? words.get(last) : "",
                also.stream().filter(word -> !CREDENTIALS.contains(word)).toList());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(4);
        for (String word : Folding.of(NO_NAME.matcher(text).replaceAll(" ")).split(" ")) {
            String bare = word.replace(".", "").replace("’", "'");
            if (!bare.isEmpty() && !bare.equals("-")) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Returns the name as a key: names that differ only in what is stripped have the same. */
    public String key() {
        StringBuilder key = new StringBuilder(given);
        middle.forEach(word -> key.append(' ').append(word));
        return family.isEmpty()
                ? key.toString()
                : key.append(' ').append(family).toString();
    }

    /** Returns the full names that the given name may be short for, itself among them. */
    public Set<String> fullGiven() {
        return Nicknames.full(given);
    }

    /** Returns whether the given names can be one: equal, short for each other, an initial, or one slip apart. */
    public boolean sameGiven(PersonName other) {
        if (given.isEmpty() || other.given.isEmpty()) {
            return false;
        }
        if (alike(given, other.given)) {
            return true;
        }
        return also.stream().anyMatch(name -> alike(name, other.given))
                || other.also.stream().anyMatch(name -> alike(name, given));
    }

    private static boolean alike(String one, String other) {
        return Nicknames.same(one, other) || initial(one, other) || slip(one, other);
    }

    /** Returns whether the family names can be one: equal, an initial, a part of a double name, or one slip apart. */
    public boolean sameFamily(PersonName other) {
        if (family.isEmpty() || other.family.isEmpty()) {
            return false;
        }
        return family.equals(other.family)
                || initial(family, other.family)
                || slip(family, other.family)
                || partOf(family, other)
                || partOf(other.family, this);
    }

    private static boolean partOf(String family, PersonName name) {
        return name.middle.contains(family) || List.of(name.family.split("-")).contains(family);
    }

    private static boolean slip(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_TO_SLIP && Typos.between(one, other, 1);
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }
}
