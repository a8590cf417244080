package org.mingle.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Importer;
import org.mingle.api.progress.Progress;

/** What was handed over at once: opened, and told apart. */
final class Drop implements Closeable {
    private final Limits limits;
    private final Path temporary;
    private final List<Importer> importers;
    private final Progress progress;
    private final List<Container> open = new ArrayList<>();
    private final List<Find> finds = new ArrayList<>();

    Drop(Limits limits, Path temporary, List<Importer> importers, Progress progress) {
        this.limits = limits;
        this.temporary = temporary;
        this.importers = importers;
        this.progress = progress;
    }

    /** An export that was found, or what was handed over and is none. */
    sealed interface Find {
        Path place();

        /** Returns its bytes, as far as the container can be believed. */
        default long size() {
            return 0;
        }

        /** @param meter of the container that it is in */
        record Export(Path place, Recognition.Claim claim, Meter meter) implements Find {
            @Override
            public long size() {
                return claim.part().size();
            }
        }

        /** @param report says why it cannot be used */
        record Refused(Path place, ImportReport report) implements Find {}
    }

    /** Looks at everything; what lies within something else of it is passed over. */
    List<Find> look(List<Path> exports) {
        Set<Path> folders = new LinkedHashSet<>();
        Set<Path> seen = new LinkedHashSet<>();
        exports.stream().filter(Files::isDirectory).map(Drop::real).forEach(folders::add);
        for (Path export : exports) {
            Path real = real(export);
            boolean within = folders.stream().anyMatch(folder -> !folder.equals(real) && real.startsWith(folder));
            if (!within && seen.add(real)) {
                argument(export);
            }
        }
        return List.copyOf(finds);
    }

    private static Path real(Path export) {
        try {
            return export.toRealPath();
        } catch (IOException notThere) {
            return export.toAbsolutePath().normalize();
        }
    }

    private void argument(Path export) {
        String name = Container.name(export);
        progress.report(0, "Opening " + name);
        try {
            if (!Files.exists(export)) {
                throw new ImportException("There is no such file or folder.");
            }
            if (Files.isDirectory(export)) {
                folder(export, name);
                return;
            }
            if (!Files.isRegularFile(export)) {
                throw new ImportException("This is neither a file nor a folder.");
            }
            Container file = opened(Container.open(export.toRealPath(), name, limits, temporary, progress));
            if (!found(export, file)) {
                throw Refusals.notRecognised(file.whole(), importers);
            }
        } catch (ImportException | IOException refused) {
            refuse(export, refused);
        }
    }

    private Container opened(Container one) {
        open.add(one);
        return one;
    }

    private void refuse(Path place, Exception why) {
        finds.add(new Find.Refused(place, Refusals.report(Container.name(place), null, why)));
    }

    private boolean found(Path place, Container in) throws IOException {
        List<Recognition.Claim> claims = new Recognition(importers, progress).of(in.whole());
        if (claims.isEmpty()) {
            in.whole().requireSound();
        }
        for (Recognition.Claim claim : claims) {
            finds.add(new Find.Export(place.resolve(claim.part().place()), claim, in.meter()));
        }
        return !claims.isEmpty();
    }

    /** Each archive in a folder is an export of its own; what is in none is told apart by itself. */
    private void folder(Path folder, String name) throws IOException, ImportException {
        List<Member> loose = new ArrayList<>();
        int before = finds.size();
        int archives = 0;
        List<Folder.Loose> files = Folder.files(folder.toRealPath(), limits);
        for (Folder.Loose file : files) {
            progress.check();
            boolean archive = archives < limits.archives() && archive(folder, file, loose);
            archives += archive ? 1 : 0;
        }
        if (loose.isEmpty() && files.isEmpty()) {
            throw new ImportException("There is nothing in it to read.");
        }
        if (loose.isEmpty()) {
            return;
        }
        Container rest = opened(Container.loose(name, loose, limits, progress));
        if (found(folder, rest)) {
            return;
        }
        List<String> unknown = loose.stream().map(Member::name).toList();
        for (int i = before; i < finds.size(); i++) {
            if (finds.get(i) instanceof Find.Export export) {
                finds.set(i, new Find.Export(export.place(), export.claim().with(unknown), export.meter()));
                return;
            }
        }
        throw Refusals.notRecognised(rest.whole(), importers);
    }

    /** Opens a file of a folder when it is an archive; a document that only looks like one is left with the others. */
    private boolean archive(Path folder, Folder.Loose file, List<Member> loose) {
        Path place = folder.resolve(file.member().name());
        try {
            switch (Lookalike.of(file.file())) {
                case PLAIN -> loose.add(file.member());
                case GZIP ->
                    loose.add(Folder.packed(file.file())
                            .named(file.member().name().replaceFirst("(?i)\\.gz$", "")));
                default -> {
                    Container archive = opened(
                            Container.open(file.file(), Container.name(file.file()), limits, temporary, progress));
                    if (!found(place, archive)) {
                        loose.add(file.member());
                    }
                    return true;
                }
            }
        } catch (ImportException | IOException refused) {
            if (EntryNames.container(file.member().name())) {
                refuse(place, refused);
                return true;
            }
            loose.add(file.member());
        }
        return false;
    }

    @Override
    public void close() {
        open.forEach(Container::close);
    }
}
