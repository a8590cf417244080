package org.mingle.api.activity;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;

/**
 * One thing someone did.
 *
 * <p>Made with {@link #builder}, so that it can grow without breaking an importer.
 *
 * @param id key within the workspace
 * @param network where
 * @param kind what
 * @param direction whether the owner of the workspace did it
 * @param audience who could see it
 * @param at when, in UTC
 * @param precision how exactly {@code at} is known
 * @param actor who did it; null when the owner did, or a stranger whose name is not kept
 * @param with the others it was addressed to; empty for the whole room. For a received message: the other recipients
 * @param inReplyTo what it answers: the id or address of the object, null when nothing
 * @param about the organisation it concerns, null when none
 * @param thread the conversation, null when none
 * @param text what was said, plain text with line feeds; null when nothing was said or the text is withheld
 * @param words words of the text, known even when the text is withheld
 * @param url its public address, null when unknown
 * @param links addresses that it points to
 * @param mentions names or handles that it mentions
 * @param reception numbers that the network gives, such as {@code likes}; empty when unknown
 * @param detail the network's own fine distinction: the type of a reaction, the skill endorsed, the status of an
 *     invitation; null when none
 * @param source the row it was read from
 */
public record Activity(
        ActivityId id,
        Network network,
        Kind kind,
        Direction direction,
        Audience audience,
        Instant at,
        Precision precision,
        @Nullable Party actor,
        List<Party> with,
        @Nullable String inReplyTo,
        @Nullable String about,
        @Nullable String thread,
        @Nullable String text,
        int words,
        @Nullable URI url,
        List<URI> links,
        List<String> mentions,
        Map<String, Long> reception,
        @Nullable String detail,
        SourceRow source) {
    public Activity {
        with = List.copyOf(with);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
        reception = Map.copyOf(reception);
    }

    /** Returns whether the owner did it. */
    public boolean sent() {
        return direction == Direction.SENT;
    }

    /** Returns whether everybody could see it. */
    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    /** Begins an activity of the owner, public, exact, with nothing else said. */
    public static ActivityBuilder builder(String id, Network network, Kind kind, Instant at, SourceRow source) {
        return new ActivityBuilder(new ActivityId(id), network, kind, at, source);
    }
}
