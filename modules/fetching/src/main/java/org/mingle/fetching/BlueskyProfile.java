package org.mingle.fetching;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;

/**
 * A profile on Bluesky: its handle leads to an identity, the identity to the server that keeps the repository, and that is
 * public.
 *
 * @param name a handle, or an identity
 */
record BlueskyProfile(String name) implements Errand {
    private static final String HANDLES = "public.api.bsky.app";
    private static final String DIRECTORY = "plc.directory";
    private static final Pattern PATH = Pattern.compile("/profile/([\\w.:-]+)(?:/.*)?");
    private static final Pattern PLC = Pattern.compile("did:plc:[a-z2-7]{24}");
    private static final Pattern WEB = Pattern.compile("did:web:([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");

    /** Returns the profile at an address, null when it is none. */
    static @Nullable BlueskyProfile at(URI page) {
        Matcher path = PATH.matcher(page.getPath() == null ? "" : page.getPath());
        boolean here = page.getHost().toLowerCase(Locale.ROOT).matches("(?:www\\.|main\\.)?bsky\\.app");
        return here && path.matches() ? new BlueskyProfile(path.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    @Override
    public List<String> hosts() {
        return List.of(HANDLES, DIRECTORY);
    }

    @Override
    public Path run(Web web) throws FetchException {
        String identity = name.startsWith("did:") ? name : identity(web);
        URI server = server(identity, document(identity, web));
        URI repository = Address.next(server, "/xrpc/com.atproto.sync.getRepo?did=" + identity);
        return web.file(repository, Types.REPOSITORY, web.folder().resolve(name.replace(':', '-') + ".car"))
                .file();
    }

    private String identity(Web web) throws FetchException {
        URI question = URI.create("https://" + HANDLES + "/xrpc/com.atproto.identity.resolveHandle?handle=" + name);
        Json answer = web.documentOrNone(question, Types.IDENTITY, web.folder().resolve("handle"));
        String identity = answer == null ? null : answer.text("did");
        if (identity == null) {
            throw new FetchException("Nobody on Bluesky is called " + name + ".");
        }
        return identity;
    }

    private Json document(String identity, Web web) throws FetchException {
        Matcher own = WEB.matcher(identity);
        if (!own.matches() && !PLC.matcher(identity).matches()) {
            throw new FetchException("Mingle does not know identities such as that of " + name + ".");
        }
        URI place = URI.create(
                own.matches()
                        ? "https://" + own.group(1) + "/.well-known/did.json"
                        : "https://" + DIRECTORY + "/" + identity);
        Json document = web.document(place, Types.IDENTITY, web.folder().resolve("identity"));
        if (!identity.equals(document.text("id"))
                || !identity.equals(name) && !document.list("alsoKnownAs").contains("\"at://" + name + "\"")) {
            throw new FetchException(
                    "Who " + name + " is on Bluesky cannot be told: the servers say different things.");
        }
        return document;
    }

    private URI server(String identity, Json document) throws FetchException {
        for (Json service : document.objects("service")) {
            String id = service.text("id");
            String address = service.text("serviceEndpoint");
            if (address != null && ("#atproto_pds".equals(id) || (identity + "#atproto_pds").equals(id))) {
                return Address.typed(address);
            }
        }
        throw new FetchException("Bluesky does not say which server keeps the posts of " + name + ".");
    }
}
