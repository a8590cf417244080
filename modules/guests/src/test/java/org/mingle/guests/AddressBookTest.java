package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address books have the people of the other exports, with the same addresses. */
class AddressBookTest {
    @TempDir
    Path folder;

    private String book(String id, long seed) throws IOException {
        new SyntheticGuests().write(id, seed, folder);
        return Files.readString(folder.resolve(id).resolve("contacts.vcf"));
    }

    private static Set<String> all(String book, String line) {
        return Pattern.compile("(?m)^" + line + "(.*)$")
                .matcher(book.replace("\r\n ", ""))
                .results()
                .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void peopleOfTheConnectionsAreKnownByTheSameAddress() throws IOException {
        for (String id : List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host")) {
            String book = book(id, 0);
            Set<String> names = new HashSet<>();
            Set<String> mails = new HashSet<>();
            Export.of(id, 0, folder.resolve("linkedin")).rows("Connections.csv").forEach(row -> {
                names.add((row.getField("First Name") + " "
                                + row.getField("Last Name").replaceFirst(",.*", ""))
                        .toLowerCase(Locale.ROOT));
                mails.add(row.getField("Email Address"));
            });
            mails.remove("");
            Set<String> cards = all(book, "FN:");
            assertThat(cards.stream().filter(names::contains)).as(id).hasSizeGreaterThanOrEqualTo(15);
            assertThat(cards.stream().filter(name -> !names.contains(name)))
                    .as(id)
                    .hasSizeBetween(3, 6);
            assertThat(all(book, "EMAIL;[^:]*:").stream().filter(mails::contains))
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(Math.min(10, mails.size()));
        }
    }

    @Test
    void whoCommentsOnTheBlogIsInTheAddressBook() throws IOException {
        String book = book("host", 0);
        String blog = Files.readString(folder.resolve("host").resolve("wordpress.xml"));
        assertThat(all(book, "EMAIL;[^:]*:")).anyMatch(mail -> blog.contains("[" + mail + "]"));
    }

    @Test
    void whoIsCloseIsKnownOnLinkedInAndXToo() throws IOException {
        String book = book("host", 0);
        Set<String> pages = Export.open(folder.resolve("host").resolve("linkedin.zip")).rows("Connections.csv").stream()
                .map(row -> URLDecoder.decode(row.getField("URL"), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        assertThat(all(book, "X-SOCIALPROFILE;type=linkedin:")).hasSize(6).isSubsetOf(pages);
        Set<String> handles = all(book, "X-SOCIALPROFILE;type=twitter:http://twitter.com/");
        assertThat(handles).hasSize(6);
        try (ZipFile x = new ZipFile(folder.resolve("host").resolve("x.zip").toFile())) {
            String tweets =
                    new String(x.getInputStream(x.getEntry("data/tweets.js")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(handles.stream().filter(handle -> tweets.contains('"' + handle + '"')))
                    .isNotEmpty();
        }
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() throws IOException {
        for (long seed = 0; seed < 6; seed++) {
            assertThat(book("host", seed).split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        }
    }

    @Test
    void theFileIsOfTheDayOfTheOtherExports() throws IOException {
        book("host", 0);
        assertThat(Files.getLastModifiedTime(folder.resolve("host").resolve("contacts.vcf"))
                        .toInstant())
                .isEqualTo(Instant.parse("2026-11-01T09:00:00Z"));
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        assertThat(book("host", 3)).isEqualTo(book("host", 3)).isNotEqualTo(book("host", 4));
    }
}
