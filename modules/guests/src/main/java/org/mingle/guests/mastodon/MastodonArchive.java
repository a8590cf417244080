package org.mingle.guests.mastodon;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Reaction;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Zip;
import org.mingle.guests.text.Draw;

/** A complete archive of Mastodon as one zip. */
public final class MastodonArchive {
    private static final String CONTEXT = "https://www.w3.org/ns/activitystreams";

    private MastodonArchive() {}

    public static void write(Life life, Draw draw, Path zip) throws IOException {
        LocalDateTime made = life.exportDay.atTime(draw.between(5, 20), draw.between(0, 29) * 2);
        Map<String, String> files = new TreeMap<>();
        files.put("actor.json", Json.line(actor(life)));
        files.put("outbox.json", collection("outbox.json", Outbox.of(life, draw.split())));
        files.put("likes.json", collection("likes.json", likes(life, draw.split())));
        files.put("bookmarks.json", collection("bookmarks.json", List.of()));
        Zip.write(files, made, zip);
    }

    private static Map<String, Object> actor(Life life) {
        String id = Server.id(life.owner);
        String site = life.profile.website();
        return Json.object(
                "@context",
                CONTEXT,
                "id",
                id,
                "type",
                "Person",
                "following",
                id + "/following",
                "followers",
                id + "/followers",
                "inbox",
                id + "/inbox",
                "outbox",
                "outbox.json",
                "likes",
                "likes.json",
                "bookmarks",
                "bookmarks.json",
                "preferredUsername",
                life.owner.handle(),
                "name",
                life.owner.name(),
                "summary",
                "<p>" + life.profile.headline().replace("&", "&amp;") + "</p>",
                "url",
                Server.page(life.owner),
                "attachment",
                site.isEmpty()
                        ? List.of()
                        : List.of(Json.object(
                                "type", "PropertyValue",
                                "name", "Site",
                                "value", "<a href=\"" + site + "\" rel=\"me\">" + site + "</a>")));
    }

    private static List<Object> likes(Life life, Draw draw) {
        List<Object> likes = new ArrayList<>();
        life.reactions.stream()
                .sorted(Comparator.comparing(Reaction::at).reversed())
                .forEach(like -> {
                    String author = Server.id(draw.pick(life.connections).person());
                    likes.add(author + "/statuses/"
                            + Outbox.number(like.at().minusSeconds(draw.between(60, 7_200)), draw));
                });
        return likes;
    }

    private static String collection(String id, List<Object> items) throws IOException {
        return Json.line(Json.object(
                "@context", CONTEXT,
                "id", id,
                "type", "OrderedCollection",
                "totalItems", items.size(),
                "orderedItems", items));
    }
}
