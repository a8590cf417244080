package org.mingle.fetching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;

/**
 * A profile on Mastodon, or on a server that speaks like it (ActivityPub): becomes the files of an archive, without what the
 * public does not see.
 *
 * @param page that was asked for, tried as a page with a feed when its server knows no such person
 * @param server with its port, whose person it is
 */
record FediverseProfile(URI page, String server, String name) implements Errand {
    /** 20 acts each, on Mastodon. */
    private static final int MOST_PAGES = 150;

    private static final Pattern PATH =
            Pattern.compile("/(?:@|users/)(?<name>\\w[\\w.-]*)(?:@(?<server>[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+))?/?");

    /** Returns the profile at an address, null when it looks like none. */
    static @Nullable FediverseProfile at(URI page) {
        Matcher path = PATH.matcher(page.getPath() == null ? "" : page.getPath());
        if (!path.matches()) {
            return null;
        }
        String server = path.group("server") == null ? page.getAuthority() : path.group("server");
        return new FediverseProfile(page, server.toLowerCase(Locale.ROOT), path.group("name"));
    }

    @Override
    public List<String> hosts() {
        return List.of(server.replaceFirst(":\\d+$", ""));
    }

    @Override
    public Path run(Web web) throws FetchException {
        URI actor = actor(web);
        if (actor == null) {
            return new FeedSearch(page).run(web);
        }
        try {
            Path folder = Files.createDirectory(web.folder().resolve(name + "@" + hosts().get(0)));
            Json person = web.document(actor, Types.ACTIVITY, folder.resolve("actor.json"));
            URI outbox = address(actor, person.text("outbox"));
            if (outbox == null) {
                throw new FetchException(actor.getHost() + " does not say where the posts of " + name + " are.");
            }
            write(acts(outbox, web), folder.resolve("outbox.json"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address of the person for programs; null when the server knows no such person, or speaks otherwise. */
    private @Nullable URI actor(Web web) {
        URI finger =
                URI.create("https://" + server + "/.well-known/webfinger?resource=acct:" + name + "@" + hosts().get(0));
        try {
            Json answer = web.document(finger, Types.ACTIVITY, web.folder().resolve("finger"));
            for (Json link : answer.objects("links")) {
                if ("self".equals(link.text("rel")) && Types.ACTIVITY.names().contains(Types.in(link.text("type")))) {
                    return address(finger, link.text("href"));
                }
            }
            return null;
        } catch (FetchException otherwise) {
            return null;
        }
    }

    /** Returns the acts, oldest first as in an archive; servers send the newest first. */
    private static Deque<String> acts(URI outbox, Web web) throws FetchException {
        Deque<String> acts = new ArrayDeque<>();
        Path file = web.folder().resolve("page");
        URI next = outbox;
        for (int i = 0; i < MOST_PAGES && next != null && next.getHost().equals(outbox.getHost()); i++) {
            Json page = web.document(next, Types.ACTIVITY, file);
            page = page.has("first") && page.text("first") == null ? page.object("first") : page;
            List<String> items = page.list("orderedItems");
            items.forEach(acts::addFirst);
            String following = page.has("first") ? page.text("first") : items.isEmpty() ? null : page.text("next");
            next = address(next, following);
        }
        return acts;
    }

    /** It is a page of a collection and not the collection: what is missing, nobody can tell. */
    private static void write(Deque<String> acts, Path outbox) throws IOException {
        Files.writeString(
                outbox,
                "{\"type\": \"OrderedCollectionPage\", \"id\": \"outbox.json\", \"orderedItems\": [\n"
                        + String.join(",\n", acts) + "\n]}\n");
    }

    private static @Nullable URI address(URI from, @Nullable String address) throws FetchException {
        return address == null ? null : Address.next(from, address);
    }
}
