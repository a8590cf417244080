package org.mingle.importer.x;

import java.time.Instant;
import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Drives the importer on files as a test writes them. */
final class Reads {
    static final String ACCOUNT = """
            window.YTD.account.part0 = [ {
              "account" : {
                "email" : "Mia@Example.com",
                "username" : "MiaBerg",
                "accountId" : "1001",
                "createdAt" : "2009-11-15T13:18:50.000Z",
                "accountDisplayName" : "Mia Berg"
              }
            } ]""";

    private Reads() {}

    /** Begins an archive of Mia Berg's, made on 3 March 2026. */
    static FakeSource mias() {
        return FakeSource.named("twitter-2026-03-03-0123abcd.zip").file("data/account.js", ACCOUNT);
    }

    static RecordingSink read(Source source) throws Exception {
        return into(new RecordingSink(), source);
    }

    static RecordingSink into(RecordingSink sink, Source source) throws Exception {
        new XImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    /** Writes a list as the archive does. */
    static String list(String type, int part, String... items) {
        return "window.YTD." + type + ".part" + part + " = [\n" + String.join(",\n", items) + "\n]";
    }

    /** Reads the tweets of an archive that is Mia Berg's. */
    static RecordingSink tweets(String... tweets) throws Exception {
        return read(mias().file("data/tweets.js", list("tweets", 0, tweets)));
    }

    /** Writes a tweet of a minute of 1 March 2026; further fields begin with a comma. */
    static String tweet(long id, int minute, String text, String more) {
        return """
                {"tweet": {"id_str": "%d", "id": "%d", "created_at": "Sun Mar 01 10:%02d:00 +0000 2026", "full_text": "%s",
                "favorite_count": "3", "retweet_count": "1", "lang": "en"%s}}""".formatted(id, id, minute, text, more);
    }

    /** Returns the number that a tweet of a minute of 1 March 2026 has. */
    static long id(int minute) {
        return Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute).toEpochMilli() - 1_288_834_974_657L
                << 22;
    }

    /** Writes the entity of somebody mentioned. */
    static String mention(long id, String handle, String name) {
        return "{\"screen_name\": \"%s\", \"name\": \"%s\", \"id_str\": \"%d\", \"indices\": [\"0\", \"4\"]}"
                .formatted(handle, name, id);
    }

    static String mentions(String... mentions) {
        return ", \"entities\": {\"user_mentions\": [" + String.join(", ", mentions) + "], \"urls\": []}";
    }

    static List<Activity> of(RecordingSink sink, Kind kind) {
        return sink.activities().stream().filter(one -> one.kind() == kind).toList();
    }

    static Activity only(RecordingSink sink) {
        if (sink.activities().size() != 1) {
            throw new AssertionError("one activity was expected: " + sink.activities());
        }
        return sink.activities().get(0);
    }
}
