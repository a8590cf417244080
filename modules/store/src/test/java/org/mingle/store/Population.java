package org.mingle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

/**
 * People whose truth is known, and what two exports, an address book and a micro-blog make of them: typing errors, married
 * names, credentials, nicknames, changed slugs; and many who share a name, a company, a day or a mailbox.
 */
final class Population {
    private static final String[] GIVEN =
            ("Robert William Thomas Michael Katherine Elizabeth Matthew Andrew Jennifer Samuel"
                            + " Anna Peter Maria Laura Simon Julia Marco Sofia Felix Clara Hugo Emma Oscar Ines David Nora Karim Leila")
                    .split(" ");
    private static final String[] SHORT = ("Bob Bill Tom Mike Kate Liz Matt Andy Jen Sam").split(" ");
    private static final String[] FAMILY =
            ("Smith Miller Garcia Fischer Rossi Novak Larsen Dubois Hansen Keller Moreau Silva"
                            + " Weber Jansen Kowalski Ferrari Lopez Becker Schmidt Martin Bernard Santos Costa Wagner Bauer Richter Klein"
                            + " Wolf Neumann Schwarz Zimmermann Hartmann Krause Werner Lehmann Walter Kaiser Fuchs Lang Vogel Stein")
                    .split(" ");
    private static final String[] KIND = "Works Systems Labs Partners Foods Media Bank Studio Energy Travel".split(" ");

    final List<Card> earlier = new ArrayList<>();
    final List<Card> later = new ArrayList<>();
    final List<Card> book = new ArrayList<>();
    final List<Card> blog = new ArrayList<>();

    /** For each card of the four lists, by its first account, the number of the person it is of. */
    final Map<String, Integer> truth = new HashMap<>();

    private final Random random;

    Population(long seed, int people) {
        random = new Random(seed);
        for (int number = 0; number < people; number++) {
            person(number);
        }
    }

    private void person(int number) {
        int first = random.nextInt(GIVEN.length);
        String family = pick(FAMILY) + (random.nextInt(3) == 0 ? "-" + pick(FAMILY) : "");
        String name = GIVEN[first] + " " + family;
        String company = pick(FAMILY) + " " + pick(KIND);
        String slug = slug(name) + "-" + Integer.toHexString(0x100000 + number);
        String mail = slug(name) + number + "@example.org";
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
        boolean mailShown = random.nextInt(4) == 0;
        card(earlier, number, name, linkedin(slug), mailShown ? mail : null, company, day);
        boolean moved = random.nextInt(10) == 0;
        boolean renamed = random.nextInt(12) == 0;
        String newName = renamed ? otherwise(first, family, name) : name;
        String newSlug = moved ? slug(newName) + "-" + Integer.toHexString(0x900000 + number) : slug;
        String newCompany = random.nextInt(8) == 0 ? pick(FAMILY) + " " + pick(KIND) : company;
        card(later, number, newName, linkedin(newSlug), mailShown ? mail : null, newCompany, day);
        if (random.nextInt(3) == 0) {
            boolean told = random.nextInt(2) == 0;
            card(
                    book,
                    number,
                    told ? name : otherwise(first, family, name),
                    new Account(Network.EMAIL, mail, null),
                    null,
                    random.nextInt(5) == 0 && mailShown ? null : newCompany,
                    null);
        }
        if (random.nextInt(6) == 0) {
            card(
                    blog,
                    number,
                    newName,
                    new Account(Network.X, slug(newName).replace("-", "") + number, null),
                    null,
                    newCompany,
                    null);
        }
    }

    private String otherwise(int first, String family, String name) {
        return switch (random.nextInt(4)) {
            case 0 -> first < SHORT.length ? SHORT[first] + " " + family : name + ", PhD";
            case 1 -> GIVEN[first] + " " + slip(family);
            case 2 -> GIVEN[first] + " " + family + "-" + pick(FAMILY);
            default -> "Dr. " + name + " (she/her) \uD83D\uDE80, MBA";
        };
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private void card(
            List<Card> list,
            int number,
            String name,
            Account account,
            @Nullable String mail,
            @Nullable String company,
            @Nullable LocalDate day) {
        List<Account> accounts = new ArrayList<>(List.of(account));
        if (mail != null) {
            accounts.add(new Account(Network.EMAIL, mail, null));
        }
        list.add(new Card(name, accounts, new Affiliation(company, null), day, new SourceRow("list", list.size() + 1)));
        truth.put(Personas.key(account), number);
    }

    private static Account linkedin(String slug) {
        return new Account(Network.LINKEDIN, slug, null);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
