package org.mingle.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.situation.Channel;
import org.mingle.api.situation.Channels;

/** The networks beside each other, for people and for programs. */
final class ChannelsAnswer {
    private static final String ROW = "  %-14s %7s %8s %7s %8s %8s%n";

    private ChannelsAnswer() {}

    /** Prints nothing where there is nothing to compare. */
    static void print(PrintStream out, Channels channels) {
        if (!channels.several()) {
            return;
        }
        out.println();
        out.printf(ROW, "Last 90 days", "public", "replies", "talk", "shout", "private");
        for (Channel one : channels.list()) {
            out.printf(
                    ROW,
                    one.title(),
                    one.publicActs(),
                    percent(one.replyShare()),
                    percent(one.conversation().value()),
                    percent(one.broadcast()),
                    one.messages());
        }
        if (channels.contrast() != null) {
            out.println(channels.contrast());
        }
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static List<Map<String, @Nullable Object>> json(Channels channels) {
        return channels.list().stream().map(ChannelsAnswer::json).toList();
    }

    private static Map<String, @Nullable Object> json(Channel one) {
        return Json.object(
                "network", one.network(),
                "publicActs", one.publicActs(),
                "posts", one.posts(),
                "replies", one.replies(),
                "reposts", one.reposts(),
                "privateActs", one.messages(),
                "contacts", one.contacts(),
                "replyShare", Json.number(one.replyShare()),
                "conversationRatio", Json.number(one.conversation().value()),
                "broadcastShare", Json.number(one.broadcast()),
                "questionShare", Json.number(one.questions().value()),
                "lastAct", one.lastAct());
    }
}
