package org.mingle.guests.x;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.guests.life.Comment;
import org.mingle.guests.life.Life;
import org.mingle.guests.life.Person;
import org.mingle.guests.life.Post;
import org.mingle.guests.life.Reaction;
import org.mingle.guests.life.Repost;
import org.mingle.guests.text.Draw;

/** What the guest says before everybody: tweets, the whole texts of long ones, and likes. */
final class TweetFiles {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Pattern LINK = Pattern.compile("https://\\S+?(?=[.,;!?)]*(?:\\s|$))");
    private static final int LONGEST = 280;
    private static final int CUT = 250;

    /** An address in a text: a short one that is shown, and where it leads. */
    private record Url(String shown, String target) {
        Map<String, Object> entity() {
            return Script.object("url", shown, "expanded_url", target, "display_url", target.substring(8));
        }
    }

    private final Life life;
    private final Draw draw;
    private final List<Map<String, Object>> tweets = new ArrayList<>();
    private final List<Map<String, Object>> notes = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();

    private TweetFiles(Life life, Draw draw) {
        this.life = life;
        this.draw = draw;
    }

    static void add(Life life, Draw draw, Map<String, String> files) throws IOException {
        TweetFiles written = new TweetFiles(life, draw);
        life.posts.stream().sorted(Comparator.comparing(Post::at)).forEach(written::post);
        life.comments.stream().sorted(Comparator.comparing(Comment::at)).forEach(written::comment);
        life.reposts.stream().sorted(Comparator.comparing(Repost::at)).forEach(written::repost);
        // The archive is in no order at all.
        files.put("data/tweets.js", Script.list("tweets", draw.shuffled(written.tweets)));
        files.put("data/note-tweet.js", Script.list("note_tweet", written.notes));
        files.put("data/like.js", Script.list("like", written.likes()));
    }

    private void post(Post post) {
        long number = Snowflake.id(post.at(), draw);
        numbers.put(post.link().replace("%3A", ":"), number);
        tweets.add(tweet(number, post.at(), post.text(), Map.of(), List.of()));
    }

    /** Below one's own post it goes to nobody else; below another's it begins with their name. */
    private void comment(Comment comment) {
        long number = Snowflake.id(comment.at(), draw);
        Long own = numbers.get(comment.link());
        Person to = own == null
                ? draw.pick(life.connections.subList(0, Math.min(15, life.connections.size())))
                        .person()
                : life.owner;
        long parent = own == null ? Snowflake.id(comment.at().minusSeconds(draw.between(600, 40_000)), draw) : own;
        String text = own == null ? "@" + to.handle() + " " + comment.text() : comment.text();
        Map<String, Object> reply = Script.object(
                "in_reply_to_status_id_str", parent,
                "in_reply_to_status_id", parent,
                "in_reply_to_user_id_str", to.number(),
                "in_reply_to_user_id", to.number(),
                "in_reply_to_screen_name", to.handle());
        tweets.add(tweet(number, comment.at(), text, reply, own == null ? List.of(to) : List.of()));
    }

    private void repost(Repost repost) {
        Person author = draw.pick(life.connections).person();
        String text =
                "RT @" + author.handle() + ": What I learnt about " + life.profile.industry() + " this year\u2026";
        tweets.add(tweet(Snowflake.id(repost.at(), draw), repost.at(), text, Map.of(), List.of(author)));
    }

    private Map<String, Object> tweet(
            long number, Instant at, String text, Map<String, Object> reply, List<Person> mentioned) {
        List<Url> urls = new ArrayList<>();
        String shown = shortened(text, urls);
        if (shown.length() > LONGEST) {
            notes.add(note(at, shown, urls, mentioned));
            shown = shown.substring(0, shown.lastIndexOf(' ', CUT)) + "\u2026";
            String cut = shown;
            urls.removeIf(url -> !cut.contains(url.shown()));
        }
        Map<String, Object> tweet = Script.object(
                "edit_info",
                Script.object(
                        "initial",
                        Script.object(
                                "editTweetIds",
                                List.of(number),
                                "editableUntil",
                                at.plusSeconds(3600),
                                "editsRemaining",
                                5,
                                "isEditEligible",
                                false)),
                "retweeted",
                false,
                "source",
                "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
                "entities",
                Script.object(
                        "hashtags",
                        List.of(),
                        "symbols",
                        List.of(),
                        "user_mentions",
                        mentions(shown, mentioned),
                        "urls",
                        urls),
                "display_text_range",
                List.of(0, shown.length()),
                "favorite_count",
                shown.startsWith("RT @") ? 40 : draw.between(0, 9),
                "id_str",
                number,
                "truncated",
                false,
                "retweet_count",
                draw.between(0, 2));
        tweet.putAll(reply);
        tweet.putAll(Script.object("id", number, "possibly_sensitive", false, "created_at", DATE.format(at)));
        tweet.putAll(Script.object("favorited", false, "full_text", escaped(shown), "lang", "en"));
        return Script.object("tweet", tweet);
    }

    private Map<String, Object> note(Instant at, String text, List<Url> urls, List<Person> mentioned) {
        List<Map<String, Object>> shortUrls = urls.stream()
                .map(url -> Script.object("expandedUrl", url.target(), "shortUrl", url.shown()))
                .toList();
        return Script.object(
                "noteTweet",
                Script.object(
                        "noteTweetId",
                        Snowflake.id(at, draw),
                        "updatedAt",
                        at,
                        "createdAt",
                        at,
                        "lifecycle",
                        Script.object("value", 1, "name", "Active"),
                        "core",
                        Script.object(
                                "styletags", List.of(),
                                "urls", shortUrls,
                                "text", text,
                                "mentions",
                                        mentioned.stream()
                                                .map(one -> Script.object("screenName", one.handle()))
                                                .toList(),
                                "cashtags", List.of(),
                                "hashtags", List.of())));
    }

    /** Every address is a short one in the text. */
    private String shortened(String text, List<Url> urls) {
        Matcher link = LINK.matcher(text);
        StringBuilder shown = new StringBuilder();
        while (link.find()) {
            String address =
                    "https://t.co/" + Long.toString(draw.bits() >>> 12, 36).substring(0, 8);
            urls.add(new Url(address, link.group()));
            link.appendReplacement(shown, address);
        }
        return link.appendTail(shown).toString();
    }

    private static List<Map<String, Object>> mentions(String shown, List<Person> mentioned) {
        return mentioned.stream()
                .map(one -> Script.object(
                        "name", one.name(),
                        "screen_name", one.handle(),
                        "indices",
                                List.of(
                                        shown.indexOf('@'),
                                        shown.indexOf('@') + one.handle().length() + 1),
                        "id_str", one.number(),
                        "id", one.number()))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<Map<String, Object>> likes() {
        return life.reactions.stream()
                .sorted(Comparator.comparing(Reaction::at).reversed())
                .map(like -> Snowflake.id(like.at().minusSeconds(draw.between(60, 7200)), draw))
                .map(number -> Script.object(
                        "like",
                        Script.object(
                                "tweetId",
                                number,
                                "fullText",
                                "Well said",
                                "expandedUrl",
                                "https://twitter.com/i/web/status/" + number)))
                .toList();
    }
}
