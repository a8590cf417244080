package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ReadAhead;

/** Direct messages, of two or of a group. They name people by number only. */
final class MessageFile {
    private final Reading reading;
    private final DataFile file;
    private final Groups groups;
    private final FileLog log;
    private final ReadAhead ahead;
    /** Known to the thread that reads ahead, as is what follows. */
    private @Nullable String conversation;

    private int messages;
    private long handedOver;

    MessageFile(Reading reading, DataFile file, Groups groups, FileLog log, ReadAhead ahead) {
        this.reading = reading;
        this.file = file;
        this.groups = groups;
        this.log = log;
        this.ahead = ahead;
    }

    /** One message as the archive has it, in a conversation, if that was named before it. */
    private static final class Message {
        private final @Nullable String conversation;
        private final List<Tweet.Url> urls = new ArrayList<>(0);
        private long id;
        private long sender;
        private long recipient;
        private @Nullable String text;
        private @Nullable String createdAt;

        Message(@Nullable String conversation) {
            this.conversation = conversation;
        }

        private void field(String name, JsonParser json) throws IOException {
            switch (name) {
                case "id" -> id = Fields.number(json);
                case "senderId" -> sender = Fields.number(json);
                case "recipientId" -> recipient = Fields.number(json);
                case "text" -> text = Fields.text(json);
                case "createdAt" -> createdAt = Fields.text(json);
                case "urls" -> Fields.members(json, one -> Tweet.Url.read(one, urls));
                default -> json.skipChildren();
            }
        }
    }

    /** Reads one conversation, from its opening brace to its closing one; each of its messages is a step. */
    void read(JsonParser json) throws IOException {
        conversation = null;
        Fields.each(json, this::field);
    }

    private void field(String name, JsonParser json) throws IOException {
        switch (name) {
            case "dmConversation" -> Fields.each(json, this::field);
            case "conversationId" -> conversation = Fields.text(json);
            case "messages" -> Fields.members(json, one -> Fields.each(one, this::event));
            default -> json.skipChildren();
        }
    }

    private void event(String name, JsonParser json) throws IOException {
        if (!name.equals("messageCreate")) {
            json.skipChildren();
            return;
        }
        int line = file.line(json);
        if (++messages % 256 == 0) {
            reading.progress.check();
        }
        Message message = new Message(conversation);
        Fields.each(json, message::field);
        long parsed = DataFile.parsed(json);
        ahead.add(parsed - handedOver, () -> take(message, line));
        handedOver = parsed;
    }

    private void take(Message message, int line) {
        Instant at = Moments.of(message.createdAt);
        at = at == null ? Numbers.time(message.id) : at;
        if (message.id == 0 || message.sender == 0) {
            log.skipped(line, "the numbers of a message and of its sender were expected, in digits");
            return;
        }
        if (at == null) {
            log.skipped(line, "a date such as 2023-03-01T10:00:00.000Z was expected");
            return;
        }
        String raw = message.text == null ? "" : Texts.clean(Texts.unescaped(message.text));
        for (Tweet.Url url : message.urls) {
            raw = raw.replace(url.shown(), url.target());
        }
        ActivityBuilder builder = Activity.builder(
                        "x:message:" + message.id, Network.X, Kind.MESSAGE, at, file.row(line))
                .privately()
                .thread(message.conversation == null ? between(message) : message.conversation)
                .text(raw.strip())
                .links(Texts.links(message.urls));
        boolean sent = reading.self.is(message.sender, null);
        Party sender = sent ? null : reading.people.party(message.sender, null, true);
        builder.with(others(message, sent));
        if (sender != null) {
            builder.receivedFrom(sender);
        }
        reading.sink.activity(builder.build(), log);
    }

    private static String between(Message message) {
        return Math.min(message.sender, message.recipient) + "-" + Math.max(message.sender, message.recipient);
    }

    /** Returns everybody addressed but the owner and whoever sent it. */
    private List<Party> others(Message message, boolean sent) {
        List<Party> others = new ArrayList<>(1);
        if (sent && message.recipient > 0) {
            reading.address(others, reading.people.party(message.recipient, null, true));
        }
        for (long member : groups.members(message.conversation)) {
            if (member != message.sender && !reading.self.is(member, null)) {
                reading.address(others, reading.people.party(member, null, true));
            }
        }
        return others;
    }
}
