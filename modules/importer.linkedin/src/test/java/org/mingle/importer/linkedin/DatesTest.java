package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-01 08:00:00 UTC|2026-02-01T08:00:00Z",
                "2026-05-07 16:41:18|2026-05-07T16:41:18Z",
                "2024/01/01 10:00:00 UTC|2024-01-01T10:00:00Z",
                "1/29/26, 2:37 PM|2026-01-29T14:37:00Z",
                "01/19/13, 12:10 AM|2013-01-19T00:10:00Z",
                "Sat Sep 05 08:12:14 UTC 2026|2026-09-05T08:12:14Z",
                "1842-07-10 08:14:00 UTC|1842-07-10T08:14:00Z"
            })
    void readsEveryWayOfWritingATime(String text, String expected) {
        assertThat(Dates.moment(text)).isNotNull().extracting(Dates.Moment::at).isEqualTo(Instant.parse(expected));
    }

    @Test
    void readsANarrowSpaceBeforePm() {
        assertThat(Dates.moment("1/29/26, 2:37\u202FPM"))
                .isNotNull()
                .extracting(Dates.Moment::at)
                .isEqualTo(Instant.parse("2026-01-29T14:37:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"08 Feb 2026,2026-02-08", "2021-03-05,2021-03-05", "12-May-17,2017-05-12", "3/4/2020,2020-03-04"})
    void readsDays(String text, String expected) {
        assertThat(Dates.day(text)).isEqualTo(LocalDate.parse(expected));
    }

    @Test
    void takesTheTimeOutOfThePostNumber() {
        String post = PostNumber.post("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A6364853719556853760");
        assertThat(PostNumber.time(post))
                .isBetween(Instant.parse("2018-02-01T15:36:20Z"), Instant.parse("2018-02-01T15:36:21Z"));
    }

    @Test
    void takesTheDayOutOfTheFileName() {
        assertThat(Dates.inName("Complete_LinkedInDataExport_03-09-2026.zip (1)"))
                .isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(Dates.inName("export.zip")).isNull();
    }

    @Test
    void anythingElseIsNoDate() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < random.nextInt(30); k++) {
                text.append((char) (32 + random.nextInt(200)));
            }
            Dates.moment(text.toString());
            Dates.month(text.toString());
        }
        assertThat(Dates.moment("soon")).isNull();
    }
}
