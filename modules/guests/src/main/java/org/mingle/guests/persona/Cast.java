package org.mingle.guests.persona;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingle.guests.life.Person;
import org.mingle.guests.text.Draw;
import org.mingle.guests.text.TextBank;

/** Makes up people: no name twice in one life, with the odd credential, emoji or bare initial that real contacts have. */
public final class Cast {
    private static final List<String> CREDENTIALS = List.of(", PhD", ", MBA", ", Ph.D.", ", FCCA", " 🌱", " (she/her)");

    private final TextBank people;
    private final Draw draw;
    private final Set<String> used = new HashSet<>();

    public Cast(TextBank people, Draw draw) {
        this.people = people;
        this.draw = draw;
    }

    public Person person() {
        return person(company());
    }

    /** Make up somebody who works at the given place. */
    public Person person(String company) {
        String first = draw.pick(people.entries("first"));
        String last = draw.pick(people.entries("last"));
        if (!used.add(first + " " + last)) {
            return person(company);
        }
        String job = draw.chance(0.04) ? "" : draw.pick(people.entries("job"));
        String email = draw.chance(0.03) ? ascii(first).toLowerCase(Locale.ROOT) + "@example.com" : "";
        return new Person(first, shown(last), address(first, last), job.isEmpty() ? "" : company, job, email);
    }

    /** Make up the person whose export it is: a plain name and an address. */
    public Person owner() {
        String first = draw.pick(people.entries("first"));
        String last = draw.pick(people.entries("last"));
        used.add(first + " " + last);
        String email = ascii(first).toLowerCase(Locale.ROOT) + "@example.com";
        return new Person(first, last, address(first, last), "", "", email);
    }

    public String company() {
        return draw.pick(people.entries("company.front")) + " " + draw.pick(people.entries("company.back"))
                + (draw.chance(0.12) ? " Ltd" : "");
    }

    public String town() {
        return draw.pick(people.entries("town"));
    }

    private String shown(String last) {
        if (draw.chance(0.03)) {
            return last + draw.pick(CREDENTIALS);
        }
        return draw.chance(0.02) ? last.substring(0, 1) + "." : last;
    }

    /** Most addresses are plain letters; some people keep their accents, which the connections file then percent-encodes. */
    private String address(String first, String last) {
        String lower = (first + "-" + last).toLowerCase(Locale.ROOT).replace("'", "");
        return (draw.chance(0.5) ? ascii(lower) : lower) + "-" + Long.toHexString(draw.bits() >>> 32 | 0x10000000L);
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("Ł", "L")
                .replace("ł", "l")
                .replace("ı", "i")
                .replaceAll("[^\\x00-\\x7f]", "");
    }
}
