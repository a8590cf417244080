package org.mingle.importer.x;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;

/** Tweets: which of them are the owner's own words, which answer somebody, and which pass on what others said. */
final class TweetFile {
    private static final Pattern RETWEET = Pattern.compile("RT @(\\w{1,20})(?::|\\s|$)");
    private static final Pattern STATUS = Pattern.compile(
            "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(\\w{1,20})/status(?:es)?/(\\d{1,19})(?:[/?#].*)?");
    /** Who answers their own tweet later than this came back to it; until then they go on speaking. */
    private static final Duration CAME_BACK = Duration.ofHours(1);

    private final Reading reading;
    private final FileLog log;
    private final boolean privately;

    TweetFile(Reading reading, FileLog log, boolean privately) {
        this.reading = reading;
        this.log = log;
        this.privately = privately;
    }

    void take(Tweet tweet, SourceRow row) {
        if (tweet.id == 0) {
            log.skipped(row.line(), "the number of a tweet was expected, in digits");
            return;
        }
        Instant at = Moments.of(tweet.createdAt);
        at = at == null ? Numbers.time(tweet.id) : at;
        if (at == null) {
            log.skipped(row.line(), "a date such as Tue Jun 03 19:32:20 +0000 2025 was expected");
            return;
        }
        if (!reading.seen.add(tweet.id)) {
            log.leftOut("the same tweet once more");
            return;
        }
        for (Tweet.Mention one : tweet.mentions) {
            reading.people.meet(one.number(), one.handle(), one.name());
        }
        reading.people.meet(tweet.repliedTo, tweet.repliedToHandle, null);
        String raw = tweet.text == null ? "" : tweet.text;
        Matcher retweet = raw.startsWith("RT @") ? RETWEET.matcher(raw) : null;
        if (tweet.retweet || retweet != null && retweet.lookingAt()) {
            repost(tweet, at, retweet != null && retweet.lookingAt() ? retweet.group(1) : null, row);
        } else {
            own(tweet, at, raw, row);
        }
    }

    private void repost(Tweet tweet, Instant at, @Nullable String author, SourceRow row) {
        String object = tweet.retweeted > 0
                ? Long.toString(tweet.retweeted)
                : author == null ? null : "https://x.com/" + author;
        reading.sink.activity(
                begin(tweet, Kind.REPOST, at, row).inReplyTo(object).build(), log);
    }

    private void own(Tweet tweet, Instant at, String raw, SourceRow row) {
        NoteTweets.@Nullable Note whole = reading.notes.of(at, raw);
        List<Tweet.Url> urls = whole == null ? tweet.urls : joined(tweet.urls, whole.urls());
        String text = Texts.clean(whole == null ? Texts.unescaped(raw) : whole.text());
        boolean reply = tweet.repliedTo > 0 || tweet.repliedToHandle != null || tweet.parent > 0;
        boolean self = reply && reading.self.is(tweet.repliedTo, tweet.repliedToHandle)
                || reply && tweet.parent > 0 && tweet.repliedTo == 0 && reading.seen.has(tweet.parent);
        LeadingNames names = reply ? LeadingNames.of(text) : new LeadingNames(List.of(), text);
        List<Party> others = reply ? addressed(tweet, names.handles()) : List.of();
        text = names.rest();
        Quote quote = Quote.of(tweet, urls, text);
        text = plain(quote == null ? text : text.replace(quote.shown(), ""), urls, tweet.pictures);
        if (quote != null && text.isEmpty() && !reply) {
            reading.sink.activity(
                    begin(tweet, Kind.REPOST, at, row).inReplyTo(quote.number()).build(), log);
            return;
        }
        Instant parentAt = Numbers.time(tweet.parent);
        boolean cameBack = self && parentAt != null && parentAt.plus(CAME_BACK).isBefore(at);
        // Who goes on below an answer still speaks to whom it answers.
        ActivityBuilder builder = begin(
                        tweet, reply && (!self || cameBack || !others.isEmpty()) ? Kind.REPLY : Kind.POST, at, row)
                .text(text)
                .with(others)
                .links(Texts.links(urls))
                .mentions(mentions(tweet, quote))
                .reception(Map.of("likes", tweet.likes, "shares", tweet.shares));
        if (quote != null) {
            builder.inReplyTo(quote.number()).detail("quote");
        }
        if (tweet.parent > 0) {
            String parent = Long.toString(tweet.parent);
            builder.inReplyTo(parent).thread(parent);
        }
        if (self && tweet.parent > 0 || tweet.firstVersion > 0) {
            if (reading.unfinished.add(tweet, self ? tweet.parent : 0, builder, log)) {
                log.leftOut("another version of an edited tweet");
            }
        } else {
            reading.sink.activity(builder.build(), log);
        }
    }

    private ActivityBuilder begin(Tweet tweet, Kind kind, Instant at, SourceRow row) {
        String number = Long.toString(tweet.lasting());
        String handle = reading.self.handle() == null ? "i/web" : reading.self.handle();
        ActivityBuilder builder = Activity.builder("x:tweet:" + number, Network.X, kind, at, row)
                .thread(number)
                .url(People.SITE.resolve("/" + handle + "/status/" + number));
        return privately ? builder.privately() : builder;
    }

    /** What somebody quoted: it stands as an address at the end of the text. */
    private record Quote(String shown, String author, String number) {
        static @Nullable Quote of(Tweet tweet, List<Tweet.Url> urls, String text) {
            for (Tweet.Url url : urls) {
                Matcher status = url.target().contains("/status") ? STATUS.matcher(url.target()) : null;
                if (status != null
                        && status.matches()
                        && (text.stripTrailing().endsWith(url.shown())
                                || Numbers.of(status.group(2)) == tweet.quoted)) {
                    return new Quote(url.shown(), status.group(1), status.group(2));
                }
            }
            return tweet.quoted == 0 ? null : new Quote("\0", "", Long.toString(tweet.quoted));
        }
    }

    private static List<Tweet.Url> joined(List<Tweet.Url> some, List<Tweet.Url> more) {
        Set<Tweet.Url> all = new LinkedHashSet<>(more);
        all.addAll(some);
        return List.copyOf(all);
    }

    /** Returns those to whom a reply is addressed: whose tweet it answers, and whoever it names before its first word. */
    private List<Party> addressed(Tweet tweet, List<String> named) {
        List<Party> others = new ArrayList<>(1);
        String handle = tweet.repliedToHandle;
        // Whoever has left is not named by the archive any more, but still by the text.
        if (handle == null && tweet.repliedTo > 0 && !named.isEmpty() && number(tweet, named.get(0)) == 0) {
            handle = named.get(0);
        }
        if (tweet.repliedTo > 0 || handle != null) {
            reading.address(others, reading.people.party(tweet.repliedTo, handle, false));
        }
        for (String name : named) {
            long number = number(tweet, name);
            if (number > 0 || others.isEmpty()) {
                reading.address(others, reading.people.party(number, name, false));
            }
        }
        return others;
    }

    private static long number(Tweet tweet, String handle) {
        for (Tweet.Mention one : tweet.mentions) {
            if (one.handle().equalsIgnoreCase(handle)) {
                return one.number();
            }
        }
        return 0;
    }

    /** Puts addresses where their short forms stand, and takes those of pictures away. */
    private static String plain(String text, List<Tweet.Url> urls, List<String> pictures) {
        String plain = text;
        for (Tweet.Url url : urls) {
            plain = plain.replace(url.shown(), url.target());
        }
        for (String picture : pictures) {
            plain = plain.replace(picture, "");
        }
        return plain.replace("\0", "").strip();
    }

    private List<String> mentions(Tweet tweet, @Nullable Quote quote) {
        if (tweet.mentions.isEmpty() && quote == null) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Tweet.Mention one : tweet.mentions) {
            if (!reading.self.is(one.number(), one.handle())) {
                names.add("@" + one.handle().toLowerCase(Locale.ROOT));
            }
        }
        if (quote != null && !quote.author().isEmpty() && !quote.author().equals("i")) {
            String author = quote.author().toLowerCase(Locale.ROOT);
            if (!reading.self.is(0, author)) {
                names.add("@" + author);
            }
        }
        return List.copyOf(names);
    }
}
