package org.mingle.api.activity;

/** What was done. The list may grow: a {@code switch} over it needs a {@code default}. */
public enum Kind {
    /** Something said to everybody. */
    POST,
    /** A comment or a reply to somebody's post. */
    REPLY,
    /** Somebody else's post passed on. */
    REPOST,
    /** A like, a star, applause. */
    REACTION,
    /** Something said to chosen people. */
    MESSAGE,
    /** A request to connect, with or without a note. */
    INVITATION,
    /** A skill confirmed. */
    ENDORSEMENT,
    /** A testimonial. */
    RECOMMENDATION,
    /** Beginning to follow a person or a company. */
    FOLLOW,
    /** A vote in a poll. */
    VOTE,
    /** The two met, as the owner wrote down: it counts for both. */
    MEETING,
    /** A question that somebody asked everybody, as a feed or a page of questions has it: nobody's act, only a chance to answer. */
    QUESTION
}
