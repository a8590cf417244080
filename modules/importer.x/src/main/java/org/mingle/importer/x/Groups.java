package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is in which group conversation: those who wrote, joined, or were there when the owner was added. Messages stand
 * newest first, so this is found out before they are read.
 */
final class Groups {
    private static final int MOST = 500_000;

    private final Map<String, Set<Long>> members = new HashMap<>();
    private Set<Long> found = new LinkedHashSet<>();
    private @Nullable String conversation;
    private int held;

    /** Takes one conversation, from its opening brace to its closing one. */
    void read(JsonParser json) throws IOException {
        conversation = null;
        found = new LinkedHashSet<>();
        Fields.each(json, this::field);
        if (conversation != null && held < MOST) {
            held += found.size();
            members.computeIfAbsent(conversation, key -> new LinkedHashSet<>()).addAll(found);
        }
    }

    private void field(String name, JsonParser json) throws IOException {
        switch (name) {
            case "dmConversation",
                    "messageCreate",
                    "joinConversation",
                    "participantsJoin",
                    "participantsLeave",
                    "conversationNameUpdate" -> Fields.each(json, this::field);
            case "conversationId" -> conversation = Fields.text(json);
            case "messages" -> Fields.members(json, one -> Fields.each(one, this::field));
            case "senderId", "initiatingUserId" -> found.add(Fields.number(json));
            case "participantsSnapshot", "userIds" -> Fields.members(json, one -> found.add(Fields.number(one)));
            default -> json.skipChildren();
        }
        found.remove(0L);
    }

    /** Returns the members of a group, nobody for a conversation of two. */
    Set<Long> members(@Nullable String group) {
        return group == null ? Set.of() : members.getOrDefault(group, Set.of());
    }
}
