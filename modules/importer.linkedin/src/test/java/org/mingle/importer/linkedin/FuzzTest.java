package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final int CLEAN = 5;
    private static final String LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A745819426102567";
    private static final List<String> TOKENS = List.of(
            "\"",
            "\"\"",
            "\\\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\uFEFF",
            "<p>",
            "</div>",
            "<b><i>",
            "&amp;",
            "&#x110000;",
            "%FIRSTNAME%",
            "%C3",
            "%",
            "2026-13-45 25:61:61 UTC",
            "2026-05-08 10:00:00,https://www.linkedin.com/x,",
            "99/99/9999",
            "https://www.linkedin.com/in/",
            "urn%3Ali%3Ashare%3A9999999999999999999",
            "\uD83E",
            "\uDDC0",
            "\u2028",
            "\u202F",
            "\u0130",
            "Ã©",
            "http://[::1",
            "31 Feb 2026",
            "-1",
            "'",
            "(",
            "groupPost:1-",
            "<!--",
            "<script>",
            "9".repeat(40),
            "x".repeat(3_000));

    private static final Fuzz FUZZ = new Fuzz(TOKENS);

    private static final Map<String, String> HEADERS = Map.of(
            "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
            "Comments.csv", "Date,Link,Message\n",
            "Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n",
            "messages.csv",
                    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n",
            "Endorsement_Given_Info.csv",
                    "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n",
            "Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\n");

    private static String row(String file, int i) {
        return switch (file) {
            case "Connections.csv" ->
                "Ada" + i + ",Vogel,https://www.linkedin.com/in/ada-" + i + ",,\"Brot, Co\",Baker,08 Feb 2026\n";
            case "Comments.csv" ->
                "2026-05-08 10:00:0" + i % 10 + "," + LINK + (1_000 + i) + ",\"Say \\\"" + i + "\\\"\nand on\"\n";
            case "Shares.csv" ->
                "2026-05-08 10:00:0" + i % 10 + "," + LINK + (1_000 + i) + ",\"Line " + i
                        + "\"\"\n\"\"next\",,,PUBLIC\n";
            case "messages.csv" ->
                "t" + i
                        + ",,Ada,https://www.linkedin.com/in/ada,\"Mia Berg, Jane Doe, Ph.D.\",\"https://www.linkedin.com/in/mia-berg,https://www.linkedin.com/in/jane\","
                        + "2026-05-08 10:00:00 UTC,,\"<p>Hi " + i + "</p>\nthere\",INBOX\n";
            case "Endorsement_Given_Info.csv" ->
                "2024/01/01 10:00:00 UTC,Skill " + i + ",Ada,Vogel,www.linkedin.com/in/ada,ACCEPTED\n";
            default -> "Glass " + i + ",Master,\"Many\nwords\",Oslo,Jan 2019,2020\n";
        };
    }

    private static int taken(RecordingSink sink, String file) {
        return switch (file) {
            case "Connections.csv" -> sink.cards().size();
            case "Positions.csv" -> Collections.frequency(Reads.notes(sink, file), "part of profile");
            default ->
                (int) sink.activities().stream()
                        .filter(one -> one.source().file().equals(file))
                        .count();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connections.csv",
                "Comments.csv",
                "Shares.csv",
                "messages.csv",
                "Endorsement_Given_Info.csv",
                "Positions.csv"
            })
    void tables(String file) {
        Fuzz.holds(random -> {
            byte[] content = damaged(file, random);
            RecordingSink sink =
                    Reads.into(new RecordingSink(Reads.MIA), Reads.mias().file(file, content));
            assertThat(taken(sink, file)).as("rows before the damage").isGreaterThanOrEqualTo(CLEAN);
            Fuzz.assertLines(sink, content);
        });
    }

    private static byte[] damaged(String file, Random random) {
        StringBuilder clean = new StringBuilder(HEADERS.get(file));
        for (int i = 0; i < CLEAN; i++) {
            clean.append(row(file, i));
        }
        return FUZZ.damaged(clean.toString(), i -> row(file, i), CLEAN, 0, "", random);
    }

    /** Whole exports of nothing but noise, where even the header is damaged. */
    @Test
    void noise() {
        Fuzz.holdsOrRefuses(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 5) + ".zip");
            for (String file : HEADERS.keySet()) {
                source.file(
                        random.nextBoolean() ? file : FUZZ.noise(random, 4) + ".csv",
                        HEADERS.get(file) + FUZZ.noise(random, 40));
                source.file(random.nextBoolean() ? file : "Reactions.csv", FUZZ.noise(random, 40));
            }
            source.file("Articles/Articles/" + FUZZ.noise(random, 3) + ".html", FUZZ.noise(random, 200));
            new LinkedInImporter().recognises(source);
            Reads.read(source);
        });
    }

    @Test
    void textsDatesAndAddresses() {
        Fuzz.holds(random -> {
            String noise = FUZZ.noise(random, 30);
            Texts.plain(noise);
            Texts.share(noise);
            Texts.links(noise);
            Texts.name(noise);
            Dates.moment(noise);
            Dates.month(noise);
            Dates.inName(noise);
            Slug.accounts(noise);
            PostNumber.time(PostNumber.post(noise));
            PostNumber.time(PostNumber.comment(noise));
            new KnownNames().split(noise);
            new KnownNames().addressed(noise);
        });
    }
}
