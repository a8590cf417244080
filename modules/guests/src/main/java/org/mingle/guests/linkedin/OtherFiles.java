package org.mingle.guests.linkedin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.mingle.guests.life.Follow;
import org.mingle.guests.life.Life;
import org.mingle.guests.text.Draw;

/** Files that every export has and that say nothing about how somebody behaves among people. */
final class OtherFiles {
    private static final String COURSES =
            "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),"
                    + "Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),\n";

    private OtherFiles() {}

    static void add(Life life, Draw draw, Map<String, String> files) {
        Csv follows = Csv.plain("Organization", "Followed On");
        life.follows.stream()
                .sorted(java.util.Comparator.comparing(Follow::at).reversed())
                .forEach(f -> follows.row(f.organisation(), Stamp.javaDate(f.at())));
        files.put("Company Follows.csv", follows.text());
        files.put("Ads Clicked.csv", ads(life, draw));
        files.put("Logins.csv", logins(life, draw));
        files.put("Learning.csv", COURSES);
        files.put("SearchQueries.csv", "Time,Search Query\n");
        files.put("Rich_Media.csv", "Date/Time,Media Description,Media Link\n");
        files.put("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n");
        files.put(
                "Registration.csv",
                Csv.plain("Registered At", "Registration Ip", "Subscription Types")
                        .row(Stamp.american(ago(life, draw, 2500, 4500), " "), "192.0.2." + draw.between(1, 250), "")
                        .text());
    }

    private static String ads(Life life, Draw draw) {
        Csv csv = Csv.plain("Ad clicked Date", "Ad Title/Id");
        for (int i = draw.between(1, 5); i > 0; i--) {
            csv.row(
                    Stamp.slashed(ago(life, draw, 60 * i, 60 * i + 50)),
                    Integer.toString(draw.between(100_000_000, 999_999_999)));
        }
        return csv.text();
    }

    private static String logins(Life life, Draw draw) {
        Csv csv = Csv.plain("Login Date", "IP Address", "User Agent", "Login Type");
        for (int i = 0; i < 6; i++) {
            csv.row(
                    Stamp.javaDate(ago(life, draw, 1 + 9 * i, 8 + 9 * i)),
                    "198.51.100." + draw.between(1, 250),
                    "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101",
                    "Password");
        }
        return csv.text();
    }

    private static Instant ago(Life life, Draw draw, int fewest, int most) {
        return life.exportDay
                .minusDays(draw.between(fewest, most))
                .atTime(draw.between(7, 20), draw.between(0, 59), draw.between(0, 59))
                .toInstant(ZoneOffset.UTC);
    }
}
