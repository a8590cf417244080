package org.mingle.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Exports of the smaller rooms, of any size each and the same for the same size: a blog, address books, Mastodon, Bluesky. */
final class LargeRooms {
    private static final String MASTODON = "https://glass.example/users/mia";
    private static final String HEADER =
            "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last"
                    + " Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail"
                    + " 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 -"
                    + " Label,Website 1 - Value\r\n";
    private static final String ROW = "First%1$d,,Last%2$d,,,,,,,,Company %3$d,Baker,,,%4$s,,* myContacts,*"
            + " Work,first%1$d.last%2$d@example.org,Home,last%2$d@example.net,Mobile,+49 30 %2$d,Profile,%5$s\r\n";
    private static final String CARD = """
            BEGIN:VCARD
            VERSION:3.0
            PRODID:-//Apple Inc.//iPhone OS 17.0//EN
            N:Last%2$d;First%1$d;;;
            FN:First%1$d Last%2$d
            ORG:Company %3$d;
            TITLE:Baker
            EMAIL;type=INTERNET;type=WORK;type=pref:first%1$d.last%2$d@example.org
            TEL;type=CELL;type=VOICE:+49 30 %2$d
            ADR;type=HOME:;;Mill Lane %1$d;Town;;12345;Country
            NOTE:%4$s
            URL;type=pref:%5$s
            REV:2026-02-08T10:00:00Z
            END:VCARD
            """.replace("\n", "\r\n");
    private static final String NOTE = """
            {"id":"%1$s/statuses/%2$d/activity","type":"Create","actor":"%1$s","published":"%3$s",\
            "to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["%1$s/followers"%5$s],"object":{"id":"%1$s/statuses/%2$d",\
            "type":"Note","summary":null,"inReplyTo":%4$s,"published":"%3$s","url":"https://glass.example/@mia/%2$d","attributedTo":"%1$s",\
            "to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["%1$s/followers"%5$s],"sensitive":false,\
            "atomUri":"%1$s/statuses/%2$d","inReplyToAtomUri":%4$s,"conversation":"tag:glass.example,2026-02-08:objectId=%2$d:objectType=Conversation",\
            "content":"%6$s","contentMap":{"en":"%6$s"},"attachment":[],"tag":[%7$s],"replies":{"id":"%1$s/statuses/%2$d/replies",\
            "type":"Collection","first":{"type":"CollectionPage","next":"%1$s/statuses/%2$d/replies?page=true","partOf":"%1$s/statuses/%2$d/replies","items":[]}},\
            "likes":{"id":"%1$s/statuses/%2$d/likes","type":"Collection","totalItems":3},\
            "shares":{"id":"%1$s/statuses/%2$d/shares","type":"Collection","totalItems":1}},\
            "signature":{"type":"RsaSignature2017","creator":"%1$s#main-key","created":"2026-11-01T05:06:07Z","signatureValue":"c2lnbmF0dXJl"}}""";

    private final long bytes;
    private final Random random = new Random(4);

    /** @param megabytes of each export */
    LargeRooms(int megabytes) {
        this.bytes = megabytes * 1_000_000L;
    }

    /** Writes them; returns the files. */
    List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                new LargeBlog().write(folder, (int) (bytes >> 20)),
                write(folder.resolve("contacts.csv"), HEADER, this::row, ""),
                write(folder.resolve("contacts.vcf"), "", i -> person(CARD, i), ""),
                write(
                        folder.resolve("outbox.json"),
                        "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\"orderedItems\":[",
                        i -> (i == 0 ? "" : ",") + note(i),
                        "]}"),
                new LargeRepository(bytes, random).write(folder.resolve("repo.car")));
    }

    private interface Piece {
        String of(int number);
    }

    private Path write(Path file, String start, Piece piece, String end) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(start);
            long written = 0;
            for (int i = 0; written < bytes; i++) {
                String one = piece.of(i);
                out.write(one);
                written += one.length();
            }
            out.write(end);
        }
        return file;
    }

    private String row(int number) {
        return person(ROW, number);
    }

    private String person(String form, int number) {
        String page =
                number % 3 == 0 ? "https://www.linkedin.com/in/last" + number : "https://last" + number + ".example/";
        return form.formatted(number % 997, number, number % 4_000, words(random, number % 5 == 0 ? 20 : 3), page);
    }

    private String note(int number) {
        boolean answer = number % 3 == 0;
        String other = "https://panes.example/users/person" + number % 500;
        String shown = "<span class=\\\"h-card\\\"><a href=\\\"https://panes.example/@person" + number % 500
                + "\\\" class=\\\"u-url mention\\\">@<span>person" + number % 500 + "</span></a></span> ";
        String link = number % 4 == 0
                ? " <a href=\\\"https://mill.example/pages/" + number
                        + "\\\" target=\\\"_blank\\\" rel=\\\"nofollow noopener noreferrer\\\"><span class=\\\"invisible\\\">https://</span><span class=\\\"\\\">mill.example/pages/"
                        + number + "</span><span class=\\\"invisible\\\"></span></a>"
                : "";
        return NOTE.formatted(
                MASTODON,
                number + 1,
                LargeRepository.at(number),
                answer ? "\"" + other + "/statuses/" + number + "\"" : "null",
                answer ? ",\"" + other + "\"" : "",
                "<p>" + (answer ? shown : "") + words(random, 20) + ", it&#39;s done.</p><p>" + words(random, 12) + link
                        + "</p>",
                answer
                        ? "{\"type\":\"Mention\",\"href\":\"" + other + "\",\"name\":\"@person" + number % 500
                                + "@panes.example\"}"
                        : "");
    }

    static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(LargeExport.WORDS[random.nextInt(LargeExport.WORDS.length)]);
        }
        return words.toString();
    }
}
