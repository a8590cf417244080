package org.mingle.importer.blog;

import java.util.Locale;

/**
 * Somebody who writes in a blog, as a file names them.
 *
 * @param id the blog's number of the user, empty when unknown
 * @param login what posts name the author by, empty when unknown
 * @param mail in lower case, empty when unknown
 * @param name as shown, empty when unknown
 */
record Author(String id, String login, String mail, String name) {
    static Author named(String name) {
        return new Author("", name.strip(), "", name.strip());
    }

    String shown() {
        return name.isEmpty() ? login : name;
    }

    /** Returns whether a post that names its author so, or an account, means this one. */
    boolean called(String other) {
        String wanted = folded(other);
        return !wanted.isEmpty()
                && (wanted.equals(folded(login)) || wanted.equals(folded(name)) || wanted.equals(mail));
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
