package org.mingle.guests.life;

import java.text.Normalizer;
import java.util.Locale;
import org.mingle.guests.text.Draw;

/** Somebody on the network; the slug is the part of the profile address after {@code /in/}, as the address bar shows it. */
public record Person(String first, String last, String slug, String company, String title, String email) {
    /** Who has left the network: the name stays as a phrase, the address is gone. */
    public static final Person GONE = new Person("LinkedIn", "Member", "", "", "", "");

    public String name() {
        return first + " " + last;
    }

    public String url() {
        return slug.isEmpty() ? "" : "https://www.linkedin.com/in/" + slug;
    }

    /** Returns the address that people who know them write to; on the network most do not show it. */
    public String mail() {
        return email.isEmpty() ? slug.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "") + "@example.com" : email;
    }

    /** Returns the name on X: letters and digits only, at most 15. */
    public String handle() {
        String letters = Normalizer.normalize(first + last, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        String end = slug.matches(".*-[0-9a-f]{8}") ? Long.toString(number() % 90 + 10) : "";
        return letters.substring(0, Math.min(letters.length(), 15 - end.length())) + end;
    }

    /** Returns the number on X. */
    public long number() {
        return (Draw.of(slug, 0).bits() >>> 34) + 1_000_000;
    }
}
