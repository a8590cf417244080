package org.mingle.importer.mastodon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of ActivityStreams that matter. Those of the many small things come first, which then take little memory. */
enum Field {
    TOTAL_ITEMS("totalItems"),
    TYPE("type"),
    NAME("name"),
    HREF("href"),
    ID("id"),
    URL("url"),
    VALUE("value"),
    OBJECT("object"),
    ACTOR("actor"),
    PUBLISHED("published"),
    TO("to"),
    CC("cc"),
    BTO("bto"),
    BCC("bcc"),
    AUDIENCE("audience"),
    DIRECT_MESSAGE("directMessage"),
    ATTRIBUTED_TO("attributedTo"),
    IN_REPLY_TO("inReplyTo"),
    CONVERSATION("conversation"),
    CONTEXT("context"),
    CONTENT("content"),
    SUMMARY("summary"),
    TAG("tag"),
    LIKES("likes"),
    SHARES("shares"),
    REPLIES("replies"),
    VOTERS_COUNT("votersCount"),
    ONE_OF("oneOf"),
    ANY_OF("anyOf"),
    QUOTE("quote"),
    QUOTE_URI("quoteUri"),
    QUOTE_URL("quoteUrl"),
    MISSKEY_QUOTE("_misskey_quote"),
    ATTACHMENT("attachment"),
    PREFERRED_USERNAME("preferredUsername"),
    WEBFINGER("webfinger"),
    ALSO_KNOWN_AS("alsoKnownAs"),
    NAME_MAP("nameMap", NAME),
    CONTENT_MAP("contentMap", CONTENT),
    SUMMARY_MAP("summaryMap", SUMMARY);

    /** With room, for each name in a file is looked up in it. */
    private static final Map<String, Field> BY_NAME = new HashMap<>(512);

    static {
        for (Field field : values()) {
            BY_NAME.put(field.name, field);
        }
    }

    private final String name;
    private final @Nullable Field plain;

    Field(String name) {
        this(name, null);
    }

    Field(String name, @Nullable Field plain) {
        this.name = name;
        this.plain = plain;
    }

    /** Returns the field that a server writes so, null for one that does not matter. */
    static @Nullable Field named(String name) {
        return BY_NAME.get(name);
    }

    /** Returns the field that says without a language what this one says by language, null when this one is none such. */
    @Nullable
    Field plain() {
        return plain;
    }

    /** Returns whether nothing but the number of its members matters. */
    boolean counted() {
        return this == LIKES || this == SHARES || this == REPLIES;
    }
}
