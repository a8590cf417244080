package org.mingle.api.activity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives public discussions one name each, whichever of its addresses leads there: the question and each of its answers, a post
 * on its own server and among those of others. Pure; any thread.
 */
public final class Discussions {
    private static final Pattern QUESTION = Pattern.compile("/(?:questions|q)/(\\d+)(?:/.*)?");
    private static final Pattern THREAD = Pattern.compile("/(?:r/[^/]+/|u(?:ser)?/[^/]+/)?comments/(\\w+)(?:/.*)?");
    private static final Pattern STATUS = Pattern.compile("/(?:@[^/]+|users/[^/]+/statuses)/(\\d+)");
    private static final Pattern TOPIC = Pattern.compile("/t/(?:[^/]*[^/\\d][^/]*/)?(\\d+)(?:/\\d+)?");
    private static final Set<String> DOORS = Set.of("www.", "old.", "new.", "m.");

    private Discussions() {}

    /** Returns the name; null when it is no address of the web. */
    public static @Nullable String key(@Nullable String address) {
        URI uri = uri(address);
        if (uri == null) {
            return null;
        }
        String host = host(uri);
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
        if (host.equals("redd.it")) {
            return "reddit.com/comments" + path;
        }
        String found = first(path, "/questions/", QUESTION);
        found = found == null ? first(path, "/comments/", THREAD) : found;
        found = found == null ? first(path, "/statuses/", STATUS) : found;
        found = found == null ? first(path, "/t/", TOPIC) : found;
        if (found != null) {
            return host + found;
        }
        String query = uri.getQuery();
        return host + path + (query == null || query.startsWith("utm_") ? "" : "?" + query);
    }

    /** Returns whether an address is by its form that of one discussion, on a site where people ask each other. */
    public static boolean recognises(@Nullable String address) {
        URI uri = uri(address);
        if (uri == null) {
            return false;
        }
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
        return host(uri).equals("redd.it") && path.length() > 1
                || QUESTION.matcher(path).matches()
                || THREAD.matcher(path).matches()
                || STATUS.matcher(path).matches()
                || TOPIC.matcher(path).matches();
    }

    private static @Nullable String first(String path, String name, Pattern form) {
        Matcher matcher = form.matcher(path);
        return matcher.matches() ? name + matcher.group(1) : null;
    }

    private static @Nullable URI uri(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        for (String door : DOORS) {
            if (host.startsWith(door)) {
                return host.substring(door.length());
            }
        }
        return host;
    }
}
