package org.mingle.importer.questions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Network;

/** The sites where people ask each other: each is a room of its own. */
final class Sites {
    private Sites() {}

    /** Returns an address as one, null when it is none that a browser opens. */
    static @Nullable URI address(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /**
     * Returns the room that an address leads into.
     *
     * @param fediverse whether it is one of the many servers that are one network
     */
    static Network network(URI address, boolean fediverse) {
        if (fediverse) {
            return Network.MASTODON;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|old|new|m)\\.", "");
        if (host.endsWith("reddit.com") || host.equals("redd.it")) {
            return new Network("reddit");
        }
        String room = host.replaceFirst("\\.(?:com|org|net)$", "").replaceAll("[^a-z0-9]+", "-");
        return new Network(room.replaceAll("^-+|-+$", "").isEmpty() ? "forum" : room.replaceAll("^-+|-+$", ""));
    }
}
