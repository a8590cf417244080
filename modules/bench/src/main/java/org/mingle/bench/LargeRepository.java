package org.mingle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.guests.packing.SearchTree;

/** A repository of Bluesky of any size: posts, of which a third are answers, and as many likes. */
final class LargeRepository {
    private static final Instant START = Instant.parse("2023-05-01T00:00:00Z");
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final String ME = "did:plc:miamiamiamiamiamiamiamia";
    private static final int OTHERS = 500;
    private static final int BOTH = 560;

    private final long bytes;
    private final Random random;

    LargeRepository(long bytes, Random random) {
        this.bytes = bytes;
        this.random = random;
    }

    /** Returns a time as networks write it. */
    static String at(int number) {
        return START.plusSeconds(number * 600L).toString();
    }

    Path write(Path file) throws IOException {
        Car car = new Car();
        TreeMap<String, Link> names = new TreeMap<>();
        for (int i = 0; i < bytes / BOTH; i++) {
            names.put("app.bsky.feed.post/" + key(i), car.add(post(i)));
            names.put(
                    "app.bsky.feed.like/" + key(i),
                    car.add(Json.object("$type", "app.bsky.feed.like", "createdAt", at(i), "subject", other(i))));
        }
        Link tree = SearchTree.add(names, car);
        Link commit = car.add(Json.object(
                "did", ME, "version", 3, "data", tree, "rev", key((int) (bytes / BOTH)), "sig", new byte[64]));
        return Files.write(file, car.bytes(commit));
    }

    /** Returns the key of something done at a time: its microseconds, five bits a digit. */
    private static String key(int number) {
        long value = START.plusSeconds(number * 600L).toEpochMilli() * 1_000 << 10;
        StringBuilder key = new StringBuilder(13);
        for (int shift = 60; shift >= 0; shift -= 5) {
            key.append(DIGITS.charAt((int) (value >>> shift) & 31));
        }
        return key.toString();
    }

    private static Map<String, Object> other(int number) {
        String name = "person" + "abcdefghij".charAt(number % 10) + "abcdefghij".charAt(number / 10 % 10);
        String uri = "at://did:plc:" + (name + "x".repeat(24)).substring(0, 24) + "/app.bsky.feed.post/"
                + key(number % OTHERS);
        return Json.object("cid", "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a", "uri", uri);
    }

    private Map<String, Object> post(int number) {
        String text = LargeRooms.words(random, 25);
        Map<String, Object> post = Json.object(
                "$type", "app.bsky.feed.post", "createdAt", at(number), "langs", List.of("en"), "text", text);
        if (number % 3 == 0) {
            post.put("reply", Json.object("parent", other(number), "root", other(number)));
        }
        if (number % 4 == 0) {
            Map<String, Object> link =
                    Json.object("$type", "app.bsky.richtext.facet#link", "uri", "https://mill.example/pages/" + number);
            post.put(
                    "facets",
                    List.of(Json.object(
                            "features", List.of(link), "index", Json.object("byteStart", 0, "byteEnd", 10))));
        }
        return post;
    }
}
