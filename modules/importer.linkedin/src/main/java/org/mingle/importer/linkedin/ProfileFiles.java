package org.mingle.importer.linkedin;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.progress.Progress;

/** Gathers the owner's profile from the files that tell of it; a profile in several languages says everything again. */
final class ProfileFiles {
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\\],]+");
    private static final int MOST = 5_000;

    private final Set<String> seen = new HashSet<>();
    private @Nullable String name;
    private @Nullable String headline;
    private @Nullable String summary;
    private @Nullable SourceRow source;
    private List<URI> websites = List.of();
    private @Nullable List<Position> positions;
    private @Nullable List<String> skills;
    private @Nullable List<Certification> certifications;
    private boolean any;
    /** A profile has a row, or a file, for each of its languages. */
    private int languages;

    void read(Table table, FileLog log, Progress progress) throws IOException {
        any = true;
        switch (table.kind()) {
            case POSITIONS -> positions = positions == null ? new ArrayList<>() : positions;
            case SKILLS -> skills = skills == null ? new ArrayList<>() : skills;
            case CERTIFICATIONS -> certifications = certifications == null ? new ArrayList<>() : certifications;
            default -> {}
        }
        int[] rows = {0};
        table.rows(log, progress, row -> {
            String trouble = rows[0]++ < MOST ? taken(table.kind(), row) : "there are more rows than any profile has";
            if (trouble == null) {
                log.partOfProfile();
            } else {
                log.skipped(row.line(), trouble);
            }
        });
    }

    private @Nullable String taken(FileKind kind, Row row) {
        return switch (kind) {
            case PROFILE -> profile(row);
            case PROFILE_SUMMARY -> summary(row.get("profile summary"));
            case POSITIONS -> position(row, Objects.requireNonNull(positions));
            case SKILLS -> skill(row.get("name"), Objects.requireNonNull(skills));
            default -> certification(row, Objects.requireNonNull(certifications));
        };
    }

    private @Nullable String profile(Row row) {
        languages++;
        if (source != null) {
            return null;
        }
        String given = row.name("first name", "last name");
        name = given.isEmpty() ? null : given;
        headline = row.orNull("headline") == null ? null : Texts.name(row.get("headline"));
        String said = Texts.plain(row.get("summary"));
        summary = said.isEmpty() ? summary : said;
        List<URI> shown = new ArrayList<>();
        Matcher website = WEBSITE.matcher(row.get("websites"));
        while (website.find()) {
            URI uri = Texts.uri(website.group());
            if (uri != null) {
                shown.add(uri);
            }
        }
        websites = shown;
        source = row.source();
        return null;
    }

    private @Nullable String summary(String text) {
        summary = summary == null && !text.isEmpty() ? Texts.plain(text) : summary;
        return null;
    }

    private @Nullable String position(Row row, List<Position> known) {
        String organisation = row.orNull("company name");
        String title = Texts.name(row.first("title", "company name"));
        if (title.isEmpty()) {
            return "a title or a company was expected";
        }
        LocalDate from = month(row, "started on");
        LocalDate until = month(row, "finished on");
        if (!row.get("started on").isEmpty() && from == null) {
            return "a month such as Jan 2019 was expected";
        }
        boolean otherLanguage = known.stream()
                .anyMatch(one -> Objects.equals(one.organisation(), organisation)
                        && Objects.equals(one.from(), from)
                        && Objects.equals(one.until(), until)
                        && (one.title().equals(title)
                                || languages > 1
                                || !one.source().file().equals(row.file())));
        if (!otherLanguage) {
            known.add(new Position(title, organisation, from, until, row.source()));
        }
        return null;
    }

    private @Nullable String skill(String skill, List<String> known) {
        if (skill.isEmpty()) {
            return "a skill was expected";
        }
        if (seen.add("skill " + Texts.folded(skill))) {
            known.add(Texts.name(skill));
        }
        return null;
    }

    private @Nullable String certification(Row row, List<Certification> known) {
        String certificate = Texts.name(row.get("name"));
        if (certificate.isEmpty()) {
            return "the name of a certificate was expected";
        }
        if (seen.add("certificate " + Texts.folded(certificate) + " " + row.get("started on"))) {
            known.add(new Certification(
                    certificate,
                    row.orNull("authority"),
                    month(row, "started on"),
                    month(row, "finished on"),
                    row.source()));
        }
        return null;
    }

    private static @Nullable LocalDate month(Row row, String column) {
        return Dates.month(row.get(column));
    }

    /** Returns the profile, null when the export tells nothing of it. */
    @Nullable
    Profile profile() {
        if (!any) {
            return null;
        }
        Comparator<@Nullable LocalDate> newest = Comparator.nullsLast(Comparator.reverseOrder());
        if (positions != null) {
            positions.sort(Comparator.comparing(Position::from, newest));
        }
        if (certifications != null) {
            certifications.sort(Comparator.comparing(Certification::from, newest));
        }
        return new Profile(
                Network.LINKEDIN, name, headline, summary, websites, positions, skills, certifications, source);
    }
}
