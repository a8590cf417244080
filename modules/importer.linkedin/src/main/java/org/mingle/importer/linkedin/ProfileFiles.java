package org.mingle.importer.linkedin;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Certification;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Position;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.progress.Progress;

/** Gathers the owner's profile from the files that tell of it. */
final class ProfileFiles {
    private @Nullable String name;
    private @Nullable String headline;
    private @Nullable String summary;
    private @Nullable SourceRow source;
    private List<URI> websites = List.of();
    private @Nullable List<Position> positions;
    private @Nullable List<String> skills;
    private @Nullable List<Certification> certifications;

    void read(LinkedInImporter.Member member, FileLog log, Progress progress) throws IOException {
        switch (member.kind()) {
            case POSITIONS -> positions = positions == null ? new ArrayList<>() : positions;
            case SKILLS -> skills = skills == null ? new ArrayList<>() : skills;
            case CERTIFICATIONS -> certifications = certifications == null ? new ArrayList<>() : certifications;
            default -> {}
        }
        Table.rows(member.entry(), log, progress, row -> {
            take(member.kind(), row);
            log.partOfProfile();
        });
    }

    private void take(FileKind kind, Row row) {
        switch (kind) {
            case PROFILE -> profile(row);
            case PROFILE_SUMMARY -> summary = summary == null ? row.orNull("Profile Summary") : summary;
            case POSITIONS -> position(row);
            case SKILLS -> {
                String skill = row.get("Name");
                if (skills != null && !skill.isEmpty() && !skills.contains(skill)) {
                    skills.add(skill);
                }
            }
            case CERTIFICATIONS -> certification(row);
            default -> {}
        }
    }

    private void profile(Row row) {
        if (source != null) {
            return;
        }
        name = Texts.repaired((row.get("First Name") + " " + row.get("Last Name")).strip());
        headline = row.orNull("Headline");
        summary = row.orNull("Summary") == null ? summary : row.orNull("Summary");
        websites = Texts.links(row.get("Websites"));
        source = row.source();
    }

    private void position(Row row) {
        String title = row.get("Title");
        if (positions == null || title.isEmpty()) {
            return;
        }
        Position position = new Position(
                title, row.orNull("Company Name"), month(row, "Started On"), month(row, "Finished On"), row.source());
        boolean repeated = positions.stream()
                .anyMatch(one -> one.title().equals(title)
                        && java.util.Objects.equals(one.organisation(), position.organisation())
                        && java.util.Objects.equals(one.from(), position.from()));
        if (!repeated) {
            positions.add(position);
        }
    }

    private void certification(Row row) {
        if (certifications != null && !row.get("Name").isEmpty()) {
            certifications.add(new Certification(
                    row.get("Name"),
                    row.orNull("Authority"),
                    month(row, "Started On"),
                    month(row, "Finished On"),
                    row.source()));
        }
    }

    private static @Nullable LocalDate month(Row row, String column) {
        return Dates.month(row.get(column));
    }

    Profile profile() {
        Comparator<@Nullable LocalDate> newest = Comparator.nullsLast(Comparator.reverseOrder());
        if (positions != null) {
            positions.sort(Comparator.comparing(Position::from, newest));
        }
        return new Profile(
                Network.LINKEDIN, name, headline, summary, websites, positions, skills, certifications, source);
    }
}
