package org.mingle.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** An archive of X of any size in the form of 2026, nine tenths tweets, one tenth messages and likes; the same for the same size. */
final class LargeXArchive {
    private static final long EPOCH = 1_288_834_974_657L;
    private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String TWEET = """
            {
              "tweet" : {
                "edit_info" : {
                  "initial" : {
                    "editTweetIds" : [
                      "%1$d"
                    ],
                    "editableUntil" : "2026-01-01T00:00:00.000Z",
                    "editsRemaining" : "5",
                    "isEditEligible" : false
                  }
                },
                "retweeted" : false,
                "source" : "<a href=\\"https://mobile.twitter.com\\" rel=\\"nofollow\\">Twitter Web App</a>",
                "entities" : {
                  "hashtags" : [ ],
                  "symbols" : [ ],
                  "user_mentions" : [
                    {
                      "name" : "Person %2$d",
                      "screen_name" : "person%2$d",
                      "indices" : [
                        "0",
                        "12"
                      ],
                      "id_str" : "%3$d",
                      "id" : "%3$d"
                    }
                  ],
                  "urls" : [
                    {
                      "url" : "https://t.co/abcdefghij",
                      "expanded_url" : "https://example.com/pages/%2$d",
                      "display_url" : "example.com/pages",
                      "indices" : [
                        "100",
                        "123"
                      ]
                    }
                  ]
                },
                "display_text_range" : [
                  "0",
                  "140"
                ],
                "favorite_count" : "%4$d",%7$s
                "id_str" : "%1$d",
                "truncated" : false,
                "retweet_count" : "0",
                "id" : "%1$d",
                "possibly_sensitive" : false,
                "created_at" : "%5$s",
                "favorited" : false,
                "full_text" : "%6$s",
                "lang" : "en"
              }
            }""";

    private final long bytes;
    private final Random random = new Random(4);

    /** @param megabytes of JSON */
    LargeXArchive(int megabytes) {
        this.bytes = megabytes * 1_000_000L;
    }

    /** Writes it; returns the file. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("twitter-2026-11-01-0123456789abcdef.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            entry(
                    zip,
                    out,
                    "account",
                    "",
                    at -> at == 0
                            ? "{\"account\" : {\"accountId\" : \"1001\", \"username\" : \"olive_owner\", \"accountDisplayName\" : \"Olive Owner\"}}"
                            : null);
            int parts = (int) Math.max(1, bytes / 100_000_000);
            for (int part = 0; part < parts; part++) {
                long[] left = {bytes * 9 / 10 / parts};
                int from = part * 100_000;
                entry(zip, out, "tweets", part == 0 ? "" : "-part" + part, at -> upTo(left, tweet(from + at)));
            }
            long[] messages = {bytes / 20};
            entry(zip, out, "direct_messages", "", at -> upTo(messages, talk(at)));
            long[] likes = {bytes / 20};
            entry(zip, out, "like", "", at -> upTo(likes, like(at)));
        }
        return file;
    }

    private static String upTo(long[] left, String item) {
        left[0] -= item.length();
        return left[0] < 0 ? "" : item;
    }

    private interface Items {
        @Nullable
        String item(int at);
    }

    private static void entry(ZipOutputStream zip, Writer out, String type, String part, Items items)
            throws IOException {
        zip.putNextEntry(new ZipEntry("data/" + type.replace('_', '-') + part + ".js"));
        out.write("window.YTD." + type + ".part" + (part.isEmpty() ? "0" : part.substring(5)) + " = [\n");
        String item = items.item(0);
        for (int at = 1; item != null && !item.isEmpty(); at++) {
            out.write((at == 1 ? "" : ",\n") + item);
            item = items.item(at);
        }
        out.write("\n]");
        out.flush();
        zip.closeEntry();
    }

    /** A third posts, a third replies, a ninth goes on with an earlier one. */
    private String tweet(int at) {
        Instant when = END.minusSeconds(900L * at);
        int person = random.nextInt(4_000);
        boolean reply = at % 3 == 1;
        boolean thread = at % 9 == 2;
        long parent = thread ? id(at + 1) : id(at + 7) + 1;
        String more = !reply && !thread
                ? ""
                : """

                    "in_reply_to_status_id_str" : "%d",
                    "in_reply_to_user_id_str" : "%d",
                    "in_reply_to_screen_name" : "%s",""".formatted(parent, thread ? 1001 : 5_000 + person, thread ? "olive_owner" : "person" + person);
        String text =
                (reply ? "@person" + person + " " : "") + words(12 + random.nextInt(25)) + " https://t.co/abcdefghij";
        return TWEET.formatted(id(at), person, 5_000 + person, random.nextInt(20), DATE.format(when), text, more);
    }

    private static long id(int at) {
        return END.minusSeconds(900L * at).toEpochMilli() - EPOCH << 22;
    }

    private String talk(int at) {
        int person = 5_000 + random.nextInt(4_000);
        StringBuilder messages = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            Instant when = END.minusSeconds(3_000L * at + 60L * i);
            boolean sent = i % 2 == 0;
            messages.append(i == 0 ? "" : ",\n").append("""
                    {
                      "messageCreate" : {
                        "recipientId" : "%d",
                        "reactions" : [ ],
                        "urls" : [ ],
                        "text" : "%s",
                        "mediaUrls" : [ ],
                        "senderId" : "%d",
                        "id" : "%d",
                        "createdAt" : "%s"
                      }
                    }""".formatted(
                            sent ? person : 1001,
                            words(5 + random.nextInt(30)),
                            sent ? 1001 : person,
                            (when.toEpochMilli() - EPOCH << 22) + at,
                            when));
        }
        return "{\n  \"dmConversation\" : {\n \"conversationId\" : \"1001-" + person + "\",\n \"messages\" : [ "
                + messages + " ]\n  }\n}";
    }

    private String like(int at) {
        return """
                {
                  "like" : {
                    "tweetId" : "%1$d",
                    "fullText" : "%2$s",
                    "expandedUrl" : "https://twitter.com/i/web/status/%1$d"
                  }
                }""".formatted(id(at) + 3, words(20));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder(count * 6);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(LargeExport.word(random));
        }
        return text.append(random.nextInt(9) == 0 ? " &amp; more" : ".").toString();
    }
}
