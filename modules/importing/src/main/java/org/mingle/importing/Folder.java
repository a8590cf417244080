package org.mingle.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;

/** An export that is already unpacked; links are never followed. */
final class Folder {
    private Folder() {}

    /**
     * A file of a folder.
     *
     * @param member named by its way from the folder
     */
    record Loose(Path file, Member member) {}

    /** Returns the files below a folder, by name. */
    static List<Loose> files(Path folder, Limits limits) throws IOException, ImportException {
        Walk walk = new Walk(folder, limits);
        Files.walkFileTree(folder, walk);
        if (walk.refusal != null) {
            throw new ImportException(walk.refusal);
        }
        walk.found.sort(Comparator.comparing(loose -> loose.member().name()));
        return walk.found;
    }

    static Member member(Path file, String name) throws IOException {
        return member(file, name, Files.readAttributes(file, BasicFileAttributes.class));
    }

    /** Returns the file that another one packs by itself. */
    static Member packed(Path file) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString().replaceFirst("(?i)\\.gz$", "");
        Member packed = member(file, name);
        return new Member(
                name,
                packed.size(),
                packed.size(),
                packed.date(),
                () -> new GZIPInputStream(packed.opener().open()));
    }

    private static Member member(Path file, String name, BasicFileAttributes about) {
        LocalDate date = LocalDate.ofInstant(about.lastModifiedTime().toInstant(), ZoneOffset.UTC);
        return new Member(name, about.size(), -1, date, () -> Files.newInputStream(file));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Limits limits;
        private final List<Loose> found = new ArrayList<>();
        private @Nullable String refusal;

        Walk(Path folder, Limits limits) {
            this.folder = folder;
            this.limits = limits;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException closed) {
            refusal = EntryNames.printable(folder.relativize(file).toString())
                    + " cannot be read. See whether it is still there and whether you may open it.";
            return FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            String name =
                    EntryNames.printable(folder.relativize(file).toString().replace('\\', '/'));
            if (about.isSymbolicLink()) {
                refusal =
                        "This folder holds a link to another place, which no real export does. Nothing of it was read.";
            } else if (found.size() >= limits.entries()) {
                refusal = "This folder holds more than " + limits.entries()
                        + " files. Choose the folder that the export was unpacked into.";
            } else if (about.isRegularFile() && !EntryNames.decoy(name)) {
                found.add(new Loose(file, member(file, name, about)));
            }
            return refusal == null ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
