package org.mingle.guests.linkedin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Message;
import org.mingle.guests.life.Person;
import org.mingle.guests.text.Draw;

/** The message file in its form of 2026, and the assistant's file that only looks like it. */
final class MessageFiles {
    private static final String[] FIRST_TEN = {
        "CONVERSATION ID",
        "CONVERSATION TITLE",
        "FROM",
        "SENDER PROFILE URL",
        "TO",
        "RECIPIENT PROFILE URLS",
        "DATE",
        "SUBJECT",
        "CONTENT",
        "FOLDER"
    };

    private MessageFiles() {}

    static void add(Life life, Draw draw, Map<String, String> files) {
        files.put("messages.csv", messages(life));
        files.put("guide_messages.csv", guide(life, draw));
        files.put("LearningCoachMessages.csv", "No conversations found");
    }

    /** Conversations by their newest message, newest first within each, as the site lists them: not in order of time. */
    private static String messages(Life life) {
        List<String> header = new ArrayList<>(List.of(FIRST_TEN));
        header.addAll(List.of("ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"));
        Csv csv = Csv.quoted(header.toArray(String[]::new));
        Map<String, List<Message>> threads = life.messages.stream()
                .collect(
                        Collectors.groupingBy(m -> conversation(life, m), java.util.TreeMap::new, Collectors.toList()));
        threads.values().forEach(t -> t.sort(Comparator.comparing(Message::at).reversed()));
        threads.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().get(0).at(), Comparator.reverseOrder()))
                .forEach(e -> e.getValue().forEach(m -> row(csv, e.getKey(), m)));
        return csv.text();
    }

    private static void row(Csv csv, String conversation, Message m) {
        csv.row(
                conversation,
                m.title(),
                m.from().name(),
                m.from().url(),
                m.to().stream().map(Person::name).collect(Collectors.joining(", ")),
                m.to().stream().map(Person::url).filter(u -> !u.isEmpty()).collect(Collectors.joining(",")),
                Stamp.zoned(m.at()),
                m.subject(),
                lineEnds(m),
                m.folder(),
                "",
                m.draft() ? "Yes" : "No",
                "No");
    }

    /** What was typed on some devices has both line end characters. */
    private static String lineEnds(Message m) {
        return m.at().getEpochSecond() % 3 == 0 ? m.content().replace("\n", "\r\n") : m.content();
    }

    /** Two people share one conversation for ever; a group or an advertisement has its own. */
    private static String conversation(Life life, Message m) {
        String key = m.conversation();
        if (key.isEmpty()) {
            Person from = m.from();
            key = (from.equals(life.owner) ? m.to().get(0) : from).slug() + "&" + life.owner.slug();
        }
        String uuid =
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        return "2-" + Base64.getEncoder().encodeToString(uuid.getBytes(StandardCharsets.US_ASCII));
    }

    private static String guide(Life life, Draw draw) {
        Csv csv = Csv.plain(FIRST_TEN);
        var at = life.exportDay.atTime(9, draw.between(0, 59)).minusDays(draw.between(20, 90));
        csv.row(
                "guide-" + draw.between(1000, 9999),
                "",
                life.owner.name(),
                life.owner.url(),
                "Guide",
                "",
                Stamp.zoned(at.toInstant(java.time.ZoneOffset.UTC)),
                "",
                "How do I change the photo on my profile?",
                "INBOX");
        return csv.text();
    }
}
