package org.mingle.importer.bluesky;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Reads what somebody wrote on Bluesky: the CAR file that it gives out, or the records as JSON. */
@Component
public final class BlueskyImporter implements Importer {
    private static final double SURE = 0.95;
    private static final Pattern DID = Pattern.compile("did:(?:plc|web):[A-Za-z0-9.%-]+");
    private static final Kind[] TOLD = {Kind.POST, Kind.REPLY, Kind.REPOST, Kind.REACTION, Kind.FOLLOW};

    @Override
    public String format() {
        return "bluesky";
    }

    @Override
    public String title() {
        return "Bluesky";
    }

    @Override
    public double recognises(Source source) throws IOException {
        return Export.recognises(source) ? SURE : 0;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        Export export = Export.of(source);
        if (!export.usable()) {
            throw new ImportException("There is nothing of Bluesky in it. Mingle reads the CAR file that Bluesky"
                    + " gives out, and records as JSON with their addresses or their $type.");
        }
        Survey survey = new Survey();
        List<Repository> repositories = repositories(export, survey, sink, progress);
        boolean[] commit = new boolean[1];
        for (JsonFile file : export.files()) {
            file.read(FileLog.NONE, progress, survey, found -> {
                commit[0] = true;
                survey.commit(found);
            });
        }
        folders(source, survey);
        Self self = Self.of(survey.did(), sink.expectedOwner(Network.BLUESKY).orElse(null));
        LocalDate day = survey.day(source.packedOn());
        if (day != null) {
            sink.exportDate(day);
        }
        Profile profile = survey.profile();
        String name = profile == null || profile.name() == null ? "" : profile.name();
        sink.owner(new Owner(name, self.accounts()));
        if (profile != null) {
            sink.profile(profile);
        }
        for (Repository repository : repositories) {
            FileLog log = sink.file(repository.name(), "repository");
            if (repository.read(log, progress, new Acts(self, survey.people(), sink, log))) {
                covers(sink, repository.name());
            }
        }
        if (records(source.name(), export, self, survey, sink, progress) && commit[0]) {
            covers(sink, export.files().get(0).name());
        }
        export.report(sink);
    }

    private static List<Repository> repositories(Export export, Survey survey, Sink sink, Progress progress)
            throws IOException, ImportException {
        List<Repository> usable = new ArrayList<>();
        for (CarFile file : export.repositories()) {
            Repository repository = Repository.of(file, survey, progress);
            if (repository.usable()) {
                usable.add(repository);
            } else if (export.repositories().size() + export.files().size() == 1) {
                throw new ImportException(file.name() + " does not say whose it is and where its records are:"
                        + " it is cut off or damaged, or it is of another program. Ask Bluesky for another one.");
            } else {
                sink.ignored(file.name(), "cut off, damaged or of another program: it does not say whose it is");
            }
        }
        return usable;
    }

    /** Tools name the folder of an account after it. */
    private static void folders(Source source, Survey survey) {
        List<String> names = new ArrayList<>(List.of(source.name()));
        source.entries().forEach(entry -> names.add(entry.name()));
        for (String name : names) {
            Matcher did = DID.matcher(name);
            if (did.find()) {
                survey.owner(did.group().replaceFirst("\\.(?:zip|json|jsonl|car)$", ""));
            }
        }
    }

    /** Files of one record each are reported by folder, or a report would have a line for each post. */
    private static boolean records(String source, Export export, Self self, Survey survey, Sink sink, Progress progress)
            throws IOException {
        Map<String, FileLog> folders = new LinkedHashMap<>();
        boolean whole = !export.files().isEmpty();
        for (JsonFile file : export.files()) {
            String name = !file.single() ? file.name() : file.folder().isEmpty() ? source : file.folder();
            FileLog log = folders.computeIfAbsent(name, one -> sink.file(one, "records"));
            whole &= file.read(log, progress, new Acts(self, survey.people(), sink, log), found -> log.partOfProfile());
        }
        return whole;
    }

    private static void covers(Sink sink, String file) {
        for (Kind kind : TOLD) {
            sink.covers(Network.BLUESKY, kind, file, null);
        }
    }
}
