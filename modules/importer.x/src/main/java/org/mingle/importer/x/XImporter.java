package org.mingle.importer.x;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads the archive of X, formerly Twitter, of every era. */
@Component
public final class XImporter implements Importer {
    private static final double USELESS = 0.1;
    private static final double ONE_FILE = 0.8;
    private static final double SEVERAL = 0.95;

    @Override
    public String format() {
        return "x";
    }

    @Override
    public String title() {
        return "X";
    }

    @Override
    public double recognises(Source source) throws IOException {
        Archive archive = Archive.of(source);
        if (!archive.usable()) {
            return archive.useless() ? USELESS : 0;
        }
        return archive.signed() == 1 ? ONE_FILE : SEVERAL;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        Archive archive = Archive.of(source);
        if (!archive.usable()) {
            throw new ImportException("Mingle uses nothing of what is in it. Of the files of X it reads, above all,"
                    + " tweets.js, like.js and direct-messages.js.");
        }
        LocalDate made = made(source, archive.manifest());
        if (made != null) {
            sink.exportDate(made);
        }
        ProfileFiles profile = new ProfileFiles();
        for (DataFile file : archive.of(FileKind.ACCOUNT, FileKind.PROFILE, FileKind.USER_DETAILS)) {
            profile.read(file, sink, progress);
        }
        Self self = new OwnerSearch(archive, sink, progress, profile).find();
        Profile known = profile.profile();
        if (known != null) {
            sink.profile(known);
        }
        new Files(archive, new Reading(self, sink, progress)).read();
        archive.report(sink, source.entries().size() == 1);
    }

    private static @Nullable LocalDate made(Source source, @Nullable Manifest manifest) {
        LocalDate named = Moments.inName(source.name());
        return manifest == null || manifest.made() == null ? named : manifest.made();
    }
}
