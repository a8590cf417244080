package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.LocalDate;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads the LinkedIn data export of every era. */
@Component
public final class LinkedInImporter implements Importer {
    private static final double STRANGE = 0.1;
    private static final double BY_NAME_ONLY = 0.3;
    private static final double ONE_FILE = 0.8;
    private static final double SEVERAL = 0.95;

    @Override
    public String format() {
        return "linkedin";
    }

    @Override
    public String title() {
        return "LinkedIn";
    }

    @Override
    public double recognises(Source source) throws IOException {
        Export export = Export.of(source);
        long signed = export.signed();
        if (signed > 0) {
            return signed == 1 ? ONE_FILE : SEVERAL;
        }
        if (!export.tables().isEmpty()) {
            return BY_NAME_ONLY;
        }
        return export.strange().isEmpty() && export.useless().isEmpty() ? 0 : STRANGE;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        LocalDate named = Dates.inName(source.name());
        if (named != null) {
            sink.exportDate(named);
        }
        Export export = Export.of(source);
        if (!export.usable()) {
            throw new ImportException(nothing(export));
        }
        OwnerSearch search = new OwnerSearch(export, sink, progress);
        for (Table table : export.of(FileKind.EMAILS)) {
            search.mails(sink.file(table.name(), table.kind().label()), table);
        }
        Owner owner = search.find();
        if (!owner.name().isEmpty() || !owner.accounts().isEmpty()) {
            sink.owner(owner);
        }
        files(export, new Reading(owner, sink, progress));
        export.report(sink, source.entries().size() == 1);
    }

    private static String nothing(Export export) {
        if (export.strange().isEmpty()) {
            return "Mingle uses nothing of what is in it. Of LinkedIn's files it reads, above all, Connections.csv,"
                    + " messages.csv, Shares.csv, Comments.csv and Reactions.csv.";
        }
        Table strange = export.strange().get(0);
        return "In the first lines of " + strange.name() + " the "
                + strange.kind().expected() + " of LinkedIn's file of that name could not be found.";
    }

    private static void files(Export export, Reading reading) throws IOException {
        ProfileFiles profile = new ProfileFiles();
        int hidden = 0;
        boolean connections = false;
        for (Table table : export.tables()) {
            if (table.kind() == FileKind.EMAILS) {
                continue;
            }
            reading.progress.check();
            FileLog log = reading.sink.file(table.name(), table.kind().label());
            switch (table.kind()) {
                case PROFILE, PROFILE_SUMMARY, POSITIONS, SKILLS, CERTIFICATIONS ->
                    profile.read(table, log, reading.progress);
                case CONNECTIONS, OUTLOOK_CONNECTIONS -> {
                    hidden += new ConnectionFile(reading, log).read(table);
                    connections |= table.layout().header() != null;
                }
                default -> acts(table, log, reading);
            }
        }
        for (Source.Entry article : export.articles()) {
            reading.progress.check();
            new Article(reading).read(article, reading.sink.file(article.name(), "article"));
        }
        Profile known = profile.profile();
        if (known != null) {
            reading.sink.profile(known);
        }
        if (connections) {
            reading.sink.connections(Network.LINKEDIN, hidden);
        }
    }

    private static void acts(Table table, FileLog log, Reading reading) throws IOException {
        Kind act = table.kind().act();
        if (act == null) {
            return;
        }
        boolean whole = switch (table.kind()) {
            case MESSAGES -> new MessageFile(reading, log).read(table);
            case MEMBER_FOLLOWS, COMPANY_FOLLOWS -> new FollowFile(reading, log, table.kind()).read(table);
            case INVITATIONS,
                    ENDORSEMENTS_GIVEN,
                    ENDORSEMENTS_RECEIVED,
                    RECOMMENDATIONS_GIVEN,
                    RECOMMENDATIONS_RECEIVED -> new FavourFile(reading, log, table.kind(), act).read(table);
            default -> new PublicFile(reading, log, table.kind()).read(table);
        };
        if (whole) {
            reading.sink.covers(Network.LINKEDIN, act, table.name(), null);
        }
    }
}
