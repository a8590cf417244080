package org.mingle.api.contact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where people meet: a social network, a blog, an address book.
 *
 * <p>An open set: an importer of another format brings its own.
 *
 * @param id lower-case letters, digits and hyphens, for example {@code linkedin}
 */
public record Network(String id) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    public static final Network LINKEDIN = new Network("linkedin");
    public static final Network X = new Network("x");
    public static final Network MASTODON = new Network("mastodon");
    public static final Network BLUESKY = new Network("bluesky");
    public static final Network BLOG = new Network("blog");
    public static final Network EMAIL = new Network("email");

    /** Where people meet in person, by the owner's own word. */
    public static final Network IN_PERSON = new Network("in-person");

    public Network {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a network id has lower-case letters, digits and hyphens only");
        }
    }

    // Written out, as in Account: every act is looked up by them, and what Java makes for records takes long to wake.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network network && id.equals(network.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
