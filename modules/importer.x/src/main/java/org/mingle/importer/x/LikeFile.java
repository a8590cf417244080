package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;

/** Likes. They say neither when nor whose; they came after the tweet that is liked, whose number tells when that was. */
final class LikeFile {
    private final Reading reading;
    private final FileLog log;

    LikeFile(Reading reading, FileLog log) {
        this.reading = reading;
        this.log = log;
    }

    /** One like as the archive has it. */
    static final class Like {
        private long tweet;
        private @Nullable String url;
        private @Nullable String likedAt;

        /** Reads one from its opening brace to its closing one. */
        static Like read(JsonParser json) throws IOException {
            Like like = new Like();
            Fields.each(json, like::field);
            return like;
        }

        private void field(String name, JsonParser json) throws IOException {
            switch (name) {
                case "like" -> Fields.each(json, this::field);
                case "tweetId" -> tweet = Fields.number(json);
                case "expandedUrl" -> url = Fields.text(json);
                case "likedAt" -> likedAt = Fields.text(json);
                default -> json.skipChildren();
            }
        }
    }

    void take(Like like, SourceRow row) {
        Instant likedAt = Moments.of(like.likedAt);
        Instant at = likedAt == null ? Numbers.time(like.tweet) : likedAt;
        if (like.tweet == 0) {
            log.skipped(row.line(), "the number of the liked tweet was expected, in digits");
        } else if (at == null) {
            log.leftOut("likes of tweets from before November 2010, whose time nobody knows");
        } else {
            String tweet = Long.toString(like.tweet);
            ActivityBuilder builder = Activity.builder("x:like:" + tweet, Network.X, Kind.REACTION, at, row)
                    .precision(likedAt == null ? Precision.LOWER_BOUND : Precision.EXACT)
                    .inReplyTo(tweet)
                    .thread(tweet)
                    .url(Texts.uri(like.url))
                    .detail("LIKE");
            reading.sink.activity(builder.build(), log);
        }
    }
}
