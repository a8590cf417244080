package org.mingle.api.situation;

import java.util.Optional;
import org.mingle.api.analysis.Unit;

/**
 * The metrics that every Mingle has: the vocabulary that packs are written against.
 *
 * <p>All are computed over the window of the situation. Public acts are posts, replies and reposts that the person sent; a
 * reaction is no act; private acts are messages sent. The list may grow.
 */
public enum StandardMetric {
    PUBLIC_ACTS("publicActs", Unit.COUNT, 0, "Posts, replies and reposts sent."),
    PRIVATE_ACTS("privateActs", Unit.COUNT, 0, "Messages sent."),
    POSTS("posts", Unit.COUNT, 0, "Posts sent."),
    REPLIES("replies", Unit.COUNT, 0, "Replies and comments sent."),
    REPOSTS("reposts", Unit.COUNT, 0, "Reposts sent."),
    REACTIONS("reactions", Unit.COUNT, 0, "Reactions sent."),
    INVITATIONS_SENT("invitationsSent", Unit.COUNT, 0, "Invitations to connect sent."),
    CONTACTS("contacts", Unit.COUNT, 0, "People in the newest snapshot of connections."),
    NEW_CONTACTS("newContacts", Unit.COUNT, 0, "People connected within the window."),
    PARTNERS("partners", Unit.COUNT, 0, "People with whom anything was exchanged."),
    OBSERVED_WEEKS("observedWeeks", Unit.COUNT, 4, "Weeks that the exports cover."),
    ACTIVE_WEEKS("activeWeeks", Unit.RATIO, 4, "Share of the weeks with at least one public or private act."),
    DAYS_SILENT("daysSilent", Unit.DAYS, 0, "Days since the last act, up to the newest export."),
    DAYS_SINCE_EXPORT("daysSinceExport", Unit.DAYS, 0, "Days between the newest export and the as-of."),
    LONGEST_GAP("longestGap", Unit.DAYS, 0, "Longest time between two acts."),
    BURSTINESS("burstiness", Unit.INDEX, 10, "How unevenly the acts come: −1 regular, 0 random, 1 in bursts."),
    PRIVATE_SHARE("privateShare", Unit.RATIO, 10, "Share of acts that are private."),
    CONVERSATION_RATIO(
            "conversationRatio", Unit.RATIO, 5, "Share of public acts that answer, ask or address somebody."),
    BROADCAST_SHARE("broadcastShare", Unit.RATIO, 5, "Share of public acts that speak to nobody in particular."),
    QUESTION_SHARE("questionShare", Unit.RATIO, 5, "Share of own posts that ask something."),
    ANNOUNCEMENT_SHARE("announcementShare", Unit.RATIO, 5, "Share of own posts that announce something."),
    LINK_ONLY_SHARE("linkOnlyShare", Unit.RATIO, 5, "Share of own posts that are a link with fewer than 15 own words."),
    REPLY_RATE(
            "replyRate",
            Unit.RATIO,
            5,
            "Share of received messages that ask for an answer and got one within 14 days."),
    MEDIAN_REPLY_HOURS("medianReplyHours", Unit.HOURS, 5, "Median time until an answer."),
    INITIATION_SHARE("initiationShare", Unit.RATIO, 5, "Share of conversations that the person began."),
    UNANSWERED("unanswered", Unit.COUNT, 0, "Messages, questions and comments that wait for an answer."),
    STUB_REPLY_SHARE("stubReplyShare", Unit.RATIO, 8, "Share of replies that are stock phrases or under five words."),
    OWN_THREAD_RETURN("ownThreadReturn", Unit.RATIO, 5, "Share of own posts to whose thread the person came back."),
    MEDIAN_PARENT_AGE_HOURS("medianParentAgeHours", Unit.HOURS, 8, "Median age of a post when the person commented."),
    ONE_TOUCH_SHARE("oneTouchShare", Unit.RATIO, 5, "Share of partners with at most two turns in all."),
    MEDIAN_TURNS("medianTurns", Unit.COUNT, 5, "Median turns of a conversation."),
    RECIPROCITY("reciprocity", Unit.RATIO, 5, "2·min(in, out) / (in + out) over partners."),
    STRONG_TIES("strongTies", Unit.COUNT, 0, "Ties of strength 60 or more."),
    OVERDUE_SHARE("overdueShare", Unit.RATIO, 5, "Share of the closest ties that are past their cadence."),
    FADING_TIES("fadingTies", Unit.COUNT, 0, "Ties that fell by 30 within 180 days from 50 or more."),
    DORMANT_TIES("dormantTies", Unit.COUNT, 0, "Ties silent for three years that were once deep."),
    TIE_LOAD("tieLoad", Unit.RATIO, 1, "Contacts a week that the cadences ask for, against the weekly budget."),
    GREETED_NEW_SHARE("greetedNewShare", Unit.RATIO, 5, "Share of new contacts who got a word within 14 days."),
    NOTE_RATE("noteRate", Unit.RATIO, 5, "Share of outgoing invitations with a note."),
    COPY_PASTE_SHARE("copyPasteShare", Unit.RATIO, 5, "Share of first messages that are near copies of each other."),
    FIRST_PERSON_SHARE(
            "firstPersonShare", Unit.RATIO, 200, "Share of words in own posts and replies that are I, me, my."),
    WE_SHARE("weShare", Unit.RATIO, 200, "Share of words in own posts and replies that are we, us, our."),
    PERSONAL_SHARE("personalShare", Unit.RATIO, 5, "Share of own posts that say something about the person."),
    STORY_SHARE("storyShare", Unit.RATIO, 5, "Share of own posts that tell a story."),
    DUPLICATE_SHARE("duplicateShare", Unit.RATIO, 5, "Share of own posts that are near copies of an earlier one."),
    CLAIMS_PER_100("claimsPer100", Unit.PER_100_WORDS, 50, "Unsupported claims in public texts, headline and summary."),
    SUPERLATIVES_PER_100(
            "superlativesPer100",
            Unit.PER_100_WORDS,
            50,
            "Superlatives and boosters in public texts, headline and summary."),
    CLAIMS("claims", Unit.COUNT, 0, "Texts with an unsupported claim, headline and summary included."),
    CLAIM_SHARE("claimShare", Unit.RATIO, 1, "Share of public texts, headline and summary with an unsupported claim."),
    BAIT_SHARE("baitShare", Unit.RATIO, 5, "Share of posts that beg for engagement."),
    RECORD_MISMATCH(
            "recordMismatch", Unit.LEVELS, 1, "Highest seniority claimed minus highest on record in the positions."),
    WATCHED("watched", Unit.COUNT, 0, "Companies watched."),
    WATCHED_ROLES("watchedRoles", Unit.COUNT, 0, "Roles among the companies watched."),
    MOVES("moves", Unit.COUNT, 0, "Moves between exports."),
    SKILLS_SILENT("skillsSilent", Unit.COUNT, 1, "Top skills without a post or reply."),
    ANSWERS_GIVEN("answersGiven", Unit.COUNT, 0, "Answers to questions of others."),
    OPEN_QUESTIONS("openQuestions", Unit.COUNT, 0, "Open questions that match one's expertise."),
    COMPANY_CONCENTRATION(
            "companyConcentration",
            Unit.INDEX,
            50,
            "How much your contacts work at the same few companies, from 0 for all at others to 1 for all at one.");

    private final String id;
    private final Unit unit;
    private final int minimum;
    private final String meaning;

    StandardMetric(String id, Unit unit, int minimum, String meaning) {
        this.id = id;
        this.unit = unit;
        this.minimum = minimum;
        this.meaning = meaning;
    }

    /** Returns the name in conditions. */
    public String id() {
        return id;
    }

    /** Returns what it counts in. */
    public Unit unit() {
        return unit;
    }

    /** Returns how many observations it needs; with fewer it is absent. */
    public int minimum() {
        return minimum;
    }

    /** Returns what it means, one sentence for people. */
    public String meaning() {
        return meaning;
    }

    /** Returns the metric of this name, empty when it is no standard one. */
    public static Optional<StandardMetric> of(String id) {
        for (StandardMetric metric : values()) {
            if (metric.id.equals(id)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }
}
