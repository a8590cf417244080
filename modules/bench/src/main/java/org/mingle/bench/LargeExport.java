package org.mingle.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A LinkedIn export of any size in the form of 2026, the same for the same numbers. */
final class LargeExport {
    static final String[] WORDS = ("the project we talked about last week is going well and I would love to hear"
                    + " what you think of it because your question helped us find a better way to plan the"
                    + " launch with customers who never had time for meetings but always answer a short note"
                    + " about numbers prices dates travel coffee family garden music books and small wins")
            .split(" ");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH);
    private static final LocalDate END = LocalDate.of(2026, 11, 1);
    private static final String ME = "https://www.linkedin.com/in/olive-owner";

    private final int connections;
    private final int messages;
    private final int acts;
    private final Random random = new Random(4);

    /**
     * @param connections people
     * @param messages private messages, both ways
     * @param acts shares and comments together
     */
    LargeExport(int connections, int messages, int acts) {
        this.connections = connections;
        this.messages = messages;
        this.acts = acts;
    }

    /** Writes it; returns the file. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("Complete_LinkedInDataExport_11-01-2026.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            entry(zip, out, "Profile.csv", this::profile);
            entry(zip, out, "Positions.csv", this::positions);
            entry(zip, out, "Connections.csv", this::connections);
            entry(zip, out, "Invitations.csv", this::invitations);
            entry(zip, out, "Shares.csv", this::shares);
            entry(zip, out, "Comments.csv", this::comments);
            entry(zip, out, "messages.csv", this::messages);
        }
        return file;
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static void entry(ZipOutputStream zip, Writer out, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(out);
        out.flush();
        zip.closeEntry();
    }

    private void profile(Writer out) throws IOException {
        out.write("First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
                + "Twitter Handles,Websites,Instant Messengers\n"
                + "Olive,Owner,,,,Planner of small launches,I plan launches.,Consulting,,Utrecht,,,\n");
    }

    private void positions(Writer out) throws IOException {
        out.write("Company Name,Title,Description,Location,Started On,Finished On\nOwner Plans,Planner,,,Jan 2019,\n");
    }

    private void connections(Writer out) throws IOException {
        out.write("Notes:\n\"When exporting your connection data, some of the email addresses are missing.\"\n\n"
                + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int i = 0; i < connections; i++) {
            out.write("First" + i % 997 + ",Last" + i + "," + page(i) + ",,\"Company " + i % 4000 + ", Ltd.\",Role "
                    + i % 300 + "," + END.minusDays(i % 3600).format(DAY) + "\n");
        }
    }

    private void invitations(Writer out) throws IOException {
        out.write("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
        for (int i = 0; i < Math.min(500, connections); i++) {
            out.write("Olive Owner," + name(i) + ",\"" + at(i * 7L).format(SENT) + "\",,OUTGOING," + ME + "," + page(i)
                    + "\n");
        }
    }

    private void shares(Writer out) throws IOException {
        out.write("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
        for (int i = 0; i < acts / 2; i++) {
            LocalDateTime at = at(i * 5L);
            out.write(at.format(STAMP) + ",https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A" + id(at, i) + ",\""
                    + text(20 + random.nextInt(60)) + "\",,,MEMBER_NETWORK\n");
        }
    }

    private void comments(Writer out) throws IOException {
        out.write("Date,Link,Message\n");
        for (int i = 0; i < acts - acts / 2; i++) {
            LocalDateTime at = at(i * 5L + 2);
            out.write(at.format(STAMP) + ",https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A"
                    + id(at.minusHours(5), i) + ",\"" + text(5 + random.nextInt(25)) + "\"\n");
        }
    }

    private void messages(Writer out) throws IOException {
        out.write(
                "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE"
                        + " URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION"
                        + " DRAFT\"\n");
        for (int i = 0; i < messages; ) {
            int who = (int) (connections * Math.pow(random.nextDouble(), 3));
            int turns = Math.min(messages - i, 1 + (int) (-4 * Math.log(1 - random.nextDouble())));
            boolean sent = random.nextBoolean();
            for (int turn = 0; turn < turns; turn++, i++, sent = !sent) {
                message(out, who, sent, at(i).plusMinutes(37L * turn));
            }
        }
    }

    private void message(Writer out, int who, boolean sent, LocalDateTime at) throws IOException {
        out.write("\"2-thread" + who + "==\",\"\",\"" + (sent ? "Olive Owner" : name(who)) + "\",\""
                + (sent ? ME : page(who)) + "\",\"" + (sent ? name(who) : "Olive Owner") + "\",\""
                + (sent ? page(who) : ME) + "\",\"" + at.format(STAMP) + " UTC\",\"\",\"" + text(5 + random.nextInt(45))
                + "\",\"INBOX\",\"\",\"No\",\"No\"\n");
    }

    private static String page(int who) {
        return "https://www.linkedin.com/in/first" + who % 997 + "-last" + who;
    }

    private static String name(int who) {
        return "First" + who % 997 + " Last" + who;
    }

    /** Row n of a year's worth that becomes ten years when there is much of it. */
    private LocalDateTime at(long n) {
        return END.atStartOfDay().minusSeconds(n * (10L * 365 * 86_400) / Math.max(1, messages) + n % 53);
    }

    private static long id(LocalDateTime at, int i) {
        return (at.toInstant(ZoneOffset.UTC).toEpochMilli() << 22) + i;
    }

    static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder(words * 6);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : random.nextInt(9) == 0 ? ".\n" : " ").append(word(random));
        }
        return text.append(random.nextInt(5) == 0 ? "?" : ".").toString();
    }
}
