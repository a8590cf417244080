package org.mingle.guests.bluesky;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.guests.life.Comment;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Post;
import org.mingle.guests.life.Repost;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.guests.packing.SearchTree;
import org.mingle.guests.text.Draw;

/** A repository as Bluesky gives it out: everything public that its owner did, nothing of others and nothing private. */
public final class Repository {
    /** Whoever was known before met again there when it opened its doors. */
    private static final LocalDate OPENED = LocalDate.of(2024, 2, 6);

    private static final int LONGEST_POST = 300;
    private static final int FRIENDS = 15;

    private final Life life;
    private final Draw draw;
    private final String me;
    private final List<Object> records = new ArrayList<>();
    private final TreeMap<String, Link> names = new TreeMap<>();
    private final Map<String, Map<String, Object>> own = new HashMap<>();

    private Repository(Life life, Draw draw) {
        this.life = life;
        this.draw = draw;
        this.me = Names.did(life.owner);
    }

    /** Writes the CAR file of a guest; the owner has said something on the morning of the export day last. */
    public static void write(Life life, Draw draw, Path file) throws IOException {
        Repository repository = new Repository(life, draw);
        Instant made = life.exportDay.atTime(6, draw.between(0, 59)).toInstant(ZoneOffset.UTC);
        repository.records();
        Car car = new Car();
        Link tree = SearchTree.add(repository.names, car);
        for (Object record : repository.records) {
            car.add(record);
        }
        Link commit = car.add(Json.object(
                "did", repository.me, "version", 3, "data", tree, "rev", Names.key(made, draw), "sig", new byte[64]));
        Files.write(file, car.bytes(commit));
        Files.setLastModifiedTime(file, FileTime.from(made));
    }

    private void records() throws IOException {
        put(
                "app.bsky.actor.profile",
                "self",
                Json.object("displayName", life.owner.name(), "description", life.profile.headline()));
        for (Connection each : life.connections) {
            LocalDate day = each.since().isBefore(OPENED) ? OPENED.plusDays(draw.between(0, 400)) : each.since();
            Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            made("app.bsky.graph.follow", at, Json.object("subject", Names.did(each.person())));
        }
        for (Post each :
                life.posts.stream().sorted(Comparator.comparing(Post::at)).toList()) {
            own.put(each.link().replace("%3A", ":"), say(each.at(), null, each.text(), Map.of()));
        }
        for (Comment each :
                life.comments.stream().sorted(Comparator.comparing(Comment::at)).toList()) {
            comment(each);
        }
        for (Repost each : life.reposts) {
            point("app.bsky.feed.repost", each.at());
        }
        for (var each : life.reactions) {
            point("app.bsky.feed.like", each.at());
        }
    }

    private void put(String collection, String key, Map<String, Object> fields) throws IOException {
        Map<String, Object> record = new HashMap<>(fields);
        record.put("$type", collection);
        names.put(collection + "/" + key, Car.name(record));
        records.add(record);
    }

    private Map<String, Object> made(String collection, Instant at, Map<String, Object> fields) throws IOException {
        Map<String, Object> record = new HashMap<>(fields);
        record.put("createdAt", at.toString());
        Instant moment = at;
        String key = Names.key(moment, draw);
        while (names.containsKey(collection + "/" + key)) {
            moment = moment.plusMillis(1);
            key = Names.key(moment, draw);
        }
        put(collection, key, record);
        return Json.object(
                "uri",
                "at://" + me + "/" + collection + "/" + key,
                "cid",
                String.valueOf(names.get(collection + "/" + key)));
    }

    /** Whoever has more to say than fits goes on below the first post; returns that. */
    private Map<String, Object> say(Instant at, @Nullable Person named, String text, Map<String, Object> answered)
            throws IOException {
        Map<String, Object> reply = answered;
        Map<String, Object> first = Map.of();
        Instant now = at;
        for (String part : parts(text)) {
            Facets said = Facets.of(first.isEmpty() ? named : null, part);
            Map<String, Object> post = Json.object("text", said.text(), "langs", List.of("en"));
            if (!said.marks().isEmpty()) {
                post.put("facets", said.marks());
            }
            if (!reply.isEmpty()) {
                post.put("reply", reply);
            }
            Map<String, Object> posted = made("app.bsky.feed.post", now, post);
            first = first.isEmpty() ? posted : first;
            reply = Json.object("root", reply.getOrDefault("root", posted), "parent", posted);
            now = now.plusSeconds(2);
        }
        return first;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String left = text.strip();
        while (left.length() > LONGEST_POST) {
            int end = Math.max(left.lastIndexOf('\n', LONGEST_POST), left.lastIndexOf(". ", LONGEST_POST) + 1);
            end = end > 0 ? end : Math.max(1, left.lastIndexOf(' ', LONGEST_POST));
            parts.add(left.substring(0, end).strip());
            left = left.substring(end).strip();
        }
        parts.add(left);
        return parts;
    }

    private Person somebody() {
        return draw.pick(life.connections.subList(0, Math.min(FRIENDS, life.connections.size())))
                .person();
    }

    private Map<String, Object> postOf(Person author, Instant before) {
        Instant at = before.minusSeconds(draw.between(600, 40_000));
        String uri = Names.post(Names.did(author), Names.key(at, draw));
        return Json.object(
                "uri", uri, "cid", Link.to(uri.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private void comment(Comment comment) throws IOException {
        Map<String, Object> mine = own.get(comment.link());
        Person to = somebody();
        Map<String, Object> parent = mine == null ? postOf(to, comment.at()) : mine;
        boolean named = mine == null && draw.chance(0.5);
        say(comment.at(), named ? to : null, comment.text(), Json.object("root", parent, "parent", parent));
    }

    private void point(String collection, Instant at) throws IOException {
        Person author = draw.pick(life.connections).person();
        made(collection, at, Json.object("subject", postOf(author, at)));
    }
}
