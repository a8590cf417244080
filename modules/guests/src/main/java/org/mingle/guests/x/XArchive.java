package org.mingle.guests.x;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingle.guests.life.Connection;
import org.mingle.guests.life.Life;
import org.mingle.guests.packing.Zip;
import org.mingle.guests.text.Draw;

/** A complete archive of X as one zip, in the form that it has since November 2022. */
public final class XArchive {
    private static final Pattern ITEM = Pattern.compile("(?m)^  [{]");

    private XArchive() {}

    public static void write(Life life, Draw draw, Path zip) throws IOException {
        LocalDateTime made = life.exportDay.atTime(draw.between(5, 20), draw.between(0, 29) * 2);
        Map<String, String> files = new TreeMap<>();
        about(life, files);
        TweetFiles.add(life, draw.split(), files);
        MessageFiles.add(life, draw.split(), files);
        crowd(life, files);
        clutter(files);
        files.put("data/manifest.js", manifest(life, made, files));
        Zip.write(files, made, zip);
    }

    private static void about(Life life, Map<String, String> files) throws IOException {
        files.put(
                "data/account.js",
                Script.list(
                        "account",
                        List.of(Script.object(
                                "account",
                                Script.object(
                                        "email", life.owner.email(),
                                        "createdVia", "web",
                                        "username", life.owner.handle(),
                                        "accountId", life.owner.number(),
                                        "createdAt", "2012-05-08T07:10:11.000Z",
                                        "accountDisplayName", life.owner.name())))));
        files.put(
                "data/profile.js",
                Script.list(
                        "profile",
                        List.of(Script.object(
                                "profile",
                                Script.object(
                                        "description",
                                        Script.object(
                                                "bio", life.profile.headline(),
                                                "website", life.profile.website(),
                                                "location", life.profile.place()))))));
    }

    /** Who follows whom is told by numbers only. */
    private static void crowd(Life life, Map<String, String> files) throws IOException {
        for (String type : List.of("follower", "following")) {
            List<Map<String, Object>> all = life.connections.stream()
                    .map(Connection::person)
                    .map(one -> Script.object(
                            type,
                            Script.object(
                                    "accountId",
                                    one.number(),
                                    "userLink",
                                    "https://twitter.com/intent/user?user_id=" + one.number())))
                    .toList();
            files.put("data/" + type + ".js", Script.list(type, all));
        }
    }

    private static void clutter(Map<String, String> files) throws IOException {
        files.put("Your archive.html", "<!DOCTYPE html><html><body>Your archive</body></html>\n");
        files.put("data/README.txt", "What is in this archive.\n");
        for (String type : List.of("ad_engagements", "ip_audit", "block", "deleted_tweets")) {
            files.put("data/" + type.replace('_', '-') + ".js", Script.list(type, List.of()));
        }
    }

    private static String manifest(Life life, LocalDateTime made, Map<String, String> files) throws IOException {
        Map<String, Object> types = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".js")) {
                String type = text.substring("window.YTD.".length(), text.indexOf(".part0"));
                types.put(
                        type,
                        Script.object(
                                "files",
                                List.of(Script.object(
                                        "fileName",
                                        name,
                                        "globalName",
                                        "YTD." + type + ".part0",
                                        "count",
                                        ITEM.matcher(text).results().count()))));
            }
        });
        return Script.assigned(
                "window.__THAR_CONFIG",
                Script.object(
                        "userInfo",
                        Script.object(
                                "accountId", life.owner.number(),
                                "userName", life.owner.handle(),
                                "displayName", life.owner.name()),
                        "archiveInfo",
                        Script.object(
                                "sizeBytes",
                                files.values().stream()
                                        .mapToLong(String::length)
                                        .sum(),
                                "generationDate",
                                made.toInstant(ZoneOffset.UTC),
                                "isPartialArchive",
                                false,
                                "maxPartSizeBytes",
                                104857600),
                        "dataTypes",
                        types));
    }
}
