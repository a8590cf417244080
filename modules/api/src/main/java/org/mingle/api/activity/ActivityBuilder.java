package org.mingle.api.activity;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;

/** Builds an {@link Activity}; not for use by several threads. */
public final class ActivityBuilder {
    private final ActivityId id;
    private final Network network;
    private final Kind kind;
    private final Instant at;
    private final SourceRow source;
    private Direction direction = Direction.SENT;
    private Audience audience = Audience.PUBLIC;
    private Precision precision = Precision.EXACT;
    private @Nullable Party actor;
    private List<Party> with = List.of();
    private @Nullable String inReplyTo;
    private @Nullable String about;
    private @Nullable String thread;
    private @Nullable String text;
    private int words = -1;
    private @Nullable URI url;
    private List<URI> links = List.of();
    private List<String> mentions = List.of();
    private Map<String, Long> reception = Map.of();
    private @Nullable String detail;

    ActivityBuilder(ActivityId id, Network network, Kind kind, Instant at, SourceRow source) {
        this.id = id;
        this.network = network;
        this.kind = kind;
        this.at = at;
        this.source = source;
    }

    /** Says that somebody else did it. */
    public ActivityBuilder receivedFrom(Party actor) {
        this.direction = Direction.RECEIVED;
        this.actor = actor;
        return this;
    }

    /** Says that somebody else did it, and that who it was is not kept. */
    public ActivityBuilder receivedFromStranger() {
        this.direction = Direction.RECEIVED;
        this.actor = null;
        return this;
    }

    /** Says that only chosen people could see it. */
    public ActivityBuilder privately() {
        this.audience = Audience.PRIVATE;
        return this;
    }

    /** Says how exactly the time is known; exact unless said. */
    public ActivityBuilder precision(Precision value) {
        this.precision = value;
        return this;
    }

    /** Names those addressed. */
    public ActivityBuilder with(List<Party> value) {
        this.with = value;
        return this;
    }

    /** Names what it answers. */
    public ActivityBuilder inReplyTo(@Nullable String value) {
        this.inReplyTo = value;
        return this;
    }

    /** Names the organisation concerned. */
    public ActivityBuilder about(@Nullable String value) {
        this.about = value;
        return this;
    }

    /** Names the conversation. */
    public ActivityBuilder thread(@Nullable String value) {
        this.thread = value;
        return this;
    }

    /** Gives the plain text; blank counts as none. */
    public ActivityBuilder text(@Nullable String value) {
        this.text = value == null || value.isBlank() ? null : value;
        return this;
    }

    /** Gives the number of words when the text is withheld; counted from the text otherwise. */
    public ActivityBuilder words(int value) {
        this.words = value;
        return this;
    }

    /** Gives the public address. */
    public ActivityBuilder url(@Nullable URI value) {
        this.url = value;
        return this;
    }

    /** Gives the addresses it points to. */
    public ActivityBuilder links(List<URI> value) {
        this.links = value;
        return this;
    }

    /** Gives the names or handles that it mentions. */
    public ActivityBuilder mentions(List<String> value) {
        this.mentions = value;
        return this;
    }

    /** Gives the network's own numbers. */
    public ActivityBuilder reception(Map<String, Long> value) {
        this.reception = value;
        return this;
    }

    /** Gives the network's own fine distinction. */
    public ActivityBuilder detail(@Nullable String value) {
        this.detail = value;
        return this;
    }

    /** Returns the activity. */
    public Activity build() {
        int counted = words >= 0 ? words : Words.count(text);
        return new Activity(
                id, network, kind, direction, audience, at, precision, actor, with, inReplyTo, about, thread, text,
                counted, url, links, mentions, reception, detail, source);
    }
}
