package org.mingle.guests.life;

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
}
