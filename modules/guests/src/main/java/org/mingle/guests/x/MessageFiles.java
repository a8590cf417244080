package org.mingle.guests.x;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Message;
import org.mingle.guests.life.Person;
import org.mingle.guests.text.Draw;

/** Direct messages; people are numbers there. What is advertising, junk or a draft elsewhere does not come this way. */
final class MessageFiles {
    private final Draw draw;
    private final Map<String, List<Message>> talks = new TreeMap<>();
    private final Map<String, List<Message>> groups = new TreeMap<>();

    private MessageFiles(Draw draw) {
        this.draw = draw;
    }

    static void add(Life life, Draw draw, Map<String, String> files) throws IOException {
        MessageFiles written = new MessageFiles(draw);
        life.messages.stream().filter(MessageFiles::counts).forEach(written::sort);
        files.put(
                "data/direct-messages.js", Script.list("direct_messages", written.conversations(written.talks, false)));
        files.put(
                "data/direct-messages-group.js",
                Script.list("direct_messages_group", written.conversations(written.groups, true)));
    }

    private static boolean counts(Message message) {
        return !message.draft()
                && message.folder().equals("INBOX")
                && !message.from().slug().isEmpty()
                && message.to().stream().noneMatch(one -> one.slug().isEmpty());
    }

    private void sort(Message message) {
        if (message.to().size() > 1) {
            String key = Long.toString((Draw.of(message.conversation(), 0).bits() >>> 4) + 1);
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(message);
            return;
        }
        long one = message.from().number();
        long other = message.to().get(0).number();
        talks.computeIfAbsent(Math.min(one, other) + "-" + Math.max(one, other), key -> new ArrayList<>())
                .add(message);
    }

    private List<Map<String, Object>> conversations(Map<String, List<Message>> all, boolean group) {
        List<Map<String, Object>> written = new ArrayList<>();
        all.forEach((key, messages) -> {
            messages.sort(Comparator.comparing(Message::at).reversed());
            List<Map<String, Object>> events = new ArrayList<>();
            messages.forEach(one -> events.add(message(one, group)));
            if (group) {
                events.add(joined(messages.get(messages.size() - 1)));
            }
            written.add(Script.object("dmConversation", Script.object("conversationId", key, "messages", events)));
        });
        return written;
    }

    private Map<String, Object> message(Message message, boolean group) {
        Map<String, Object> fields = Script.object(
                "reactions", List.of(),
                "urls", List.of(),
                "text", message.content(),
                "mediaUrls", List.of(),
                "senderId", message.from().number(),
                "id", Snowflake.id(message.at(), draw),
                "createdAt", message.at());
        if (!group) {
            fields.put("recipientId", message.to().get(0).number());
        }
        return Script.object("messageCreate", fields);
    }

    private Map<String, Object> joined(Message first) {
        List<Person> all = new ArrayList<>(first.to());
        all.add(first.from());
        return Script.object(
                "joinConversation",
                Script.object(
                        "initiatingUserId", first.from().number(),
                        "participantsSnapshot",
                                all.stream().map(Person::number).distinct().toList(),
                        "createdAt", first.at().minusSeconds(60)));
    }
}
