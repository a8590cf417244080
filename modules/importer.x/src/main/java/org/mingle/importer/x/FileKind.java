package org.mingle.importer.x;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an archive that are read, in the order in which they are read. */
enum FileKind {
    ACCOUNT("account", "account.js", "account"),
    PROFILE("profile", "profile.js", "profile"),
    USER_DETAILS("account", "user_details.js"),
    NOTE_TWEETS("long tweets", "note-tweet.js", "note_tweet"),
    TWEETS("tweets", "tweets.js", "tweet", "tweets"),
    CIRCLE_TWEETS("tweets", "twitter-circle-tweet.js", "twitter_circle_tweet"),
    COMMUNITY_TWEETS("tweets", "community-tweet.js", "community_tweet"),
    TWEET_TABLE("tweets", "tweets.csv"),
    LIKES("likes", "like.js", "like", "likes"),
    MESSAGES("direct messages", "direct-messages.js", "direct_messages", "direct_message"),
    GROUP_MESSAGES(
            "group messages",
            "direct-messages-group.js",
            "direct_messages_group",
            "direct_message_group",
            "direct_group_messages"),
    FOLLOWERS("followers", "follower.js", "follower", "followers"),
    FOLLOWING("following", "following.js", "following");

    private final String label;
    private final String usualName;
    private final Set<String> types;

    FileKind(String label, String usualName, String... types) {
        this.label = label;
        this.usualName = usualName;
        this.types = Set.of(types);
    }

    String label() {
        return label;
    }

    String usualName() {
        return usualName;
    }

    boolean tweets() {
        return this == TWEETS || this == CIRCLE_TWEETS || this == COMMUNITY_TWEETS;
    }

    /** Returns the kind with this type, as it stands in the first line of the file; null when it is not read. */
    static @Nullable FileKind of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.types.contains(type))
                .findFirst()
                .orElse(null);
    }
}
