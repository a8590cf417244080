package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blogs tell what the other exports tell. */
class BlogTest {
    private static final Pattern COMMENT =
            Pattern.compile("(?s)<wp:comment>.*?<wp:comment_author><!\\[CDATA\\[(.*?)]].*?"
                    + "<wp:comment_author_email><!\\[CDATA\\[(.*?)]].*?<wp:comment_date_gmt><!\\[CDATA\\[(.*?)]].*?"
                    + "<wp:comment_parent>(\\d+)<.*?<wp:comment_user_id>(\\d)<.*?</wp:comment>");

    @TempDir
    Path folder;

    private record Said(String by, String mail, Instant at, boolean own) {}

    private String blog(String id, long seed) throws IOException {
        new SyntheticGuests().write(id, seed, folder);
        return Files.readString(folder.resolve(id).resolve("wordpress.xml"));
    }

    private static List<Said> said(String blog) {
        List<Said> said = new ArrayList<>();
        Matcher comment = COMMENT.matcher(blog);
        while (comment.find()) {
            Instant at = Instant.parse(comment.group(3).replace(' ', 'T') + "Z");
            said.add(new Said(
                    comment.group(1), comment.group(2), at, comment.group(5).equals("1")));
        }
        return said;
    }

    @Test
    void theHostAnswersEverybodyWithinTheDayAndTheShouterNobody() throws IOException {
        for (long seed = 0; seed < 6; seed++) {
            List<Said> host = said(blog("host", seed));
            assertThat(host).hasSizeGreaterThan(20);
            for (int i = 0; i < host.size(); i += 2) {
                assertThat(host.get(i).own()).isFalse();
                assertThat(host.get(i + 1).own()).isTrue();
                assertThat(Duration.between(host.get(i).at(), host.get(i + 1).at()))
                        .isLessThan(Duration.ofDays(1));
            }
            assertThat(said(blog("shouter", seed))).hasSizeGreaterThan(5).noneMatch(Said::own);
            assertThat(blog("hider", seed)).contains("draft").doesNotContain("[publish]");
        }
    }

    @Test
    void readersArePeopleOfTheConnectionsAndTheirAddressesAgree() throws IOException {
        Set<String> shared = new HashSet<>();
        for (long seed = 0; seed < 6; seed++) {
            List<Said> said = said(blog("host", seed));
            Export export = Export.of("host", seed, folder.resolve("linkedin"));
            Set<String> names = new HashSet<>();
            Set<String> mails = new HashSet<>();
            export.rows("Connections.csv").forEach(row -> {
                names.add(row.getField("First Name") + " " + row.getField("Last Name"));
                mails.add(row.getField("Email Address"));
            });
            assertThat(said)
                    .filteredOn(one -> !one.own())
                    .allSatisfy(one -> assertThat(names).contains(one.by()));
            said.stream().map(Said::mail).filter(mails::contains).forEach(shared::add);
        }
        assertThat(shared).isNotEmpty();
    }

    @Test
    void theSameArgumentsGiveTheSameBytesWhereverTheMachineStands() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = blog("host", 3);
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(blog("host", 3)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(blog("host", 4)).isNotEqualTo(here);
    }
}
