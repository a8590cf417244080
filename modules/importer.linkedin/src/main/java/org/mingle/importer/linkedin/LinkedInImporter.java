package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads the LinkedIn data export. */
@Component
public final class LinkedInImporter implements Importer {
    @Override
    public String format() {
        return "linkedin";
    }

    /** A file of the export with what it is. */
    record Member(Source.Entry entry, FileKind kind) {}

    @Override
    public double recognises(Source source) throws IOException {
        int known = members(source).size();
        return known == 0 ? 0 : known == 1 ? 0.6 : 0.95;
    }

    private static List<Member> members(Source source) throws IOException {
        List<Member> members = new ArrayList<>();
        for (Source.Entry entry : source.entries()) {
            if (entry.name().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
                FileKind.of(entry.name(), Table.header(entry)).ifPresent(kind -> members.add(new Member(entry, kind)));
            }
        }
        members.sort(Comparator.comparing(Member::kind)
                .thenComparing(member -> member.entry().name()));
        return members;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        LocalDate named = Dates.inName(source.name());
        if (named != null) {
            sink.exportDate(named);
        }
        List<Member> members = members(source);
        Owner owner = new OwnerSearch(members, sink, progress).find();
        sink.owner(owner);
        ProfileFiles profile = new ProfileFiles();
        int done = 0;
        for (Member member : members) {
            progress.report(
                    (double) done++ / members.size(),
                    "Reading " + member.entry().name());
            progress.check();
            FileLog log = sink.file(member.entry().name(), member.kind().label());
            read(member, owner, profile, sink, log, progress);
        }
        sink.profile(profile.profile());
        rest(source, members, sink);
    }

    private static void read(
            Member member, Owner owner, ProfileFiles profile, Sink sink, FileLog log, Progress progress)
            throws IOException {
        Source.Entry entry = member.entry();
        switch (member.kind()) {
            case CONNECTIONS, OLD_CONNECTIONS -> new ConnectionFile(sink, log).read(entry, progress);
            case MESSAGES, OLD_MESSAGES -> new MessageFile(owner, sink, log).read(entry, progress);
            case PROFILE, PROFILE_SUMMARY, POSITIONS, SKILLS, CERTIFICATIONS, EMAILS ->
                profile.read(member, log, progress);
            case INVITATIONS,
                    ENDORSEMENTS_RECEIVED,
                    ENDORSEMENTS_GIVEN,
                    RECOMMENDATIONS_RECEIVED,
                    RECOMMENDATIONS_GIVEN -> new FavourFile(member.kind(), sink, log).read(entry, progress);
            default -> new PublicFile(member.kind(), sink, log).read(entry, progress);
        }
    }

    private static void rest(Source source, List<Member> members, Sink sink) {
        Set<FileKind> there = EnumSet.noneOf(FileKind.class);
        members.forEach(member -> there.add(member.kind()));
        for (Source.Entry entry : source.entries()) {
            if (members.stream()
                    .noneMatch(member ->
                            member.entry() == entry || member.entry().name().equals(entry.name()))) {
                Optional<String> reason = Optional.ofNullable(FileKind.unused(entry.name()));
                reason.ifPresentOrElse(why -> sink.ignored(entry.name(), why), () -> sink.unrecognised(entry.name()));
            }
        }
        missing(
                sink,
                "Connections.csv",
                there.contains(FileKind.CONNECTIONS) || there.contains(FileKind.OLD_CONNECTIONS));
        missing(sink, "messages.csv", there.contains(FileKind.MESSAGES) || there.contains(FileKind.OLD_MESSAGES));
        missing(sink, "Shares.csv", there.contains(FileKind.SHARES));
        missing(sink, "Comments.csv", there.contains(FileKind.COMMENTS) || there.contains(FileKind.OLD_COMMENTS));
        missing(sink, "Reactions.csv", there.contains(FileKind.REACTIONS));
        missing(sink, "Invitations.csv", there.contains(FileKind.INVITATIONS));
        missing(sink, "Profile.csv", there.contains(FileKind.PROFILE));
        missing(sink, "Positions.csv", there.contains(FileKind.POSITIONS));
    }

    private static void missing(Sink sink, String name, boolean there) {
        if (!there) {
            sink.expectedButMissing(name);
        }
    }
}
