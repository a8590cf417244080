package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tweet as the archive has it, wrapped or not; only what is used. */
final class Tweet {
    long id;

    @Nullable
    String createdAt;

    @Nullable
    String text;

    long parent;
    long repliedTo;

    @Nullable
    String repliedToHandle;

    long retweeted;
    boolean retweet;
    long quoted;
    long likes;
    long shares;
    /** What all versions of an edited tweet share, 0 when it was not edited. */
    long firstVersion;

    private long onlyVersion;

    final List<Long> versions = new ArrayList<>(0);
    final List<Url> urls = new ArrayList<>(2);
    final List<Mention> mentions = new ArrayList<>(2);
    final List<String> pictures = new ArrayList<>(1);

    /** An address as it stands in the text, and what it leads to. */
    record Url(String shown, String target) {
        /** Reads one, whose fields tweets and long tweets call differently. */
        static void read(JsonParser json, List<Url> into) throws IOException {
            @Nullable String[] found = new String[2];
            Fields.each(json, (name, value) -> {
                switch (name) {
                    case "url", "shortUrl" -> found[0] = Fields.text(value);
                    case "expanded_url", "expanded", "expandedUrl" -> found[1] = Fields.text(value);
                    default -> value.skipChildren();
                }
            });
            String shown = found[0];
            String target = found[1];
            if (shown != null && !shown.isEmpty()) {
                into.add(new Url(shown, target == null || target.isEmpty() ? shown : target));
            }
        }
    }

    /** Somebody named in the text. */
    record Mention(long number, String handle, @Nullable String name) {}

    /** Reads one from its opening brace to its closing one. */
    static Tweet read(JsonParser json) throws IOException {
        Tweet tweet = new Tweet();
        Fields.each(json, tweet::field);
        return tweet;
    }

    private void field(String name, JsonParser json) throws IOException {
        switch (name) {
            case "tweet", "communityTweet", "twitterCircleTweet" -> Fields.each(json, this::field);
            case "id_str" -> id = Fields.number(json);
            case "id" -> {
                long number = Fields.number(json);
                id = id == 0 ? number : id;
            }
            case "created_at" -> createdAt = Fields.text(json);
            case "full_text" -> text = Fields.text(json);
            case "text" -> {
                String shorter = Fields.text(json);
                text = text == null ? shorter : text;
            }
            case "in_reply_to_status_id_str" -> parent = Fields.number(json);
            case "in_reply_to_user_id_str" -> repliedTo = Fields.number(json);
            case "in_reply_to_screen_name" -> repliedToHandle = Fields.text(json);
            case "in_reply_to_status_id" -> {
                long number = Fields.number(json);
                parent = parent == 0 ? number : parent;
            }
            case "in_reply_to_user_id" -> {
                long number = Fields.number(json);
                repliedTo = repliedTo == 0 ? number : repliedTo;
            }
            case "quoted_status_id_str" -> quoted = Fields.number(json);
            case "favorite_count" -> likes = Fields.number(json);
            case "retweet_count" -> shares = Fields.number(json);
            case "retweeted_status" -> retweeted(json);
            case "entities" -> Fields.each(json, this::entities);
            case "edit_info" -> Fields.each(json, this::edit);
            default -> json.skipChildren();
        }
    }

    private void retweeted(JsonParser json) throws IOException {
        Fields.each(json, (name, value) -> {
            retweet = true;
            if (name.equals("id_str")) {
                retweeted = Fields.number(value);
            } else {
                value.skipChildren();
            }
        });
    }

    private void entities(String name, JsonParser json) throws IOException {
        switch (name) {
            case "urls" -> Fields.members(json, one -> Url.read(one, urls));
            case "media" -> Fields.members(json, this::picture);
            case "user_mentions" -> Fields.members(json, this::mention);
            default -> json.skipChildren();
        }
    }

    private void picture(JsonParser json) throws IOException {
        Fields.each(json, (name, value) -> {
            String shown = name.equals("url") ? Fields.text(value) : null;
            if (shown != null && !shown.isEmpty()) {
                pictures.add(shown);
            }
            value.skipChildren();
        });
    }

    private void mention(JsonParser json) throws IOException {
        long[] number = {0};
        @Nullable String[] found = new String[2];
        Fields.each(json, (name, value) -> {
            switch (name) {
                case "id_str" -> number[0] = Fields.number(value);
                case "screen_name" -> found[0] = Fields.text(value);
                case "name" -> found[1] = Fields.text(value);
                default -> value.skipChildren();
            }
        });
        String handle = found[0];
        if (handle != null && People.handles(handle)) {
            mentions.add(new Mention(number[0], handle, found[1]));
        }
    }

    private void edit(String name, JsonParser json) throws IOException {
        switch (name) {
            case "initialTweetId" -> firstVersion = Fields.number(json);
            case "editTweetIds" -> {
                versions.clear();
                onlyVersion = 0;
                Fields.members(json, value -> version(Fields.number(value)));
            }
            case "initial", "edit", "editControlInitial" -> Fields.each(json, this::edit);
            default -> json.skipChildren();
        }
    }

    /** Nearly every tweet has one version, which need not be remembered. */
    private void version(long number) {
        if (onlyVersion == 0) {
            onlyVersion = number;
        } else if (number > 0) {
            if (versions.isEmpty()) {
                versions.add(onlyVersion);
            }
            versions.add(number);
            firstVersion = firstVersion == 0 ? onlyVersion : firstVersion;
        }
    }

    /** Returns the number that a tweet keeps when it is edited. */
    long lasting() {
        return firstVersion == 0 ? id : firstVersion;
    }
}
