package org.mingle.importer.x;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;

/**
 * The entries of one archive, sorted by how they begin and not by their names.
 *
 * @param files those that are read, in the order of {@link FileKind}, then by part and name
 * @param tables those of the oldest archives
 * @param ignored those known and not used, with the reason
 * @param unknown those that nobody knows
 * @param manifest the archive's own list, null when it has none
 */
record Archive(
        List<DataFile> files,
        List<Source.Entry> tables,
        Map<String, String> ignored,
        List<String> unknown,
        @Nullable Manifest manifest) {
    private static final List<FileKind> USUAL =
            List.of(FileKind.ACCOUNT, FileKind.TWEETS, FileKind.LIKES, FileKind.MESSAGES);

    static Archive of(Source source) throws IOException {
        List<DataFile> files = new ArrayList<>();
        List<Source.Entry> tables = new ArrayList<>();
        Map<String, String> ignored = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        Manifest manifest = null;
        boolean months = false;
        for (Source.Entry entry : source.entries()) {
            String name = entry.name();
            String folder = Unused.folder(name);
            Opening opening = Unused.data(name) ? Opening.of(entry) : null;
            FileKind kind = opening == null ? null : kind(opening);
            if (opening != null && opening.type().equals(Opening.MANIFEST)) {
                manifest = Manifest.read(entry, opening);
            } else if (opening != null && kind != null) {
                months |= opening.type().equals(Opening.GRAILBIRD);
                files.add(new DataFile(entry, kind, opening));
            } else if (opening != null) {
                ignored.put(name, Unused.reason(opening.type()));
            } else if (folder != null) {
                ignored.put(folder + "/", "pictures, films and programs of the archive");
            } else if (Unused.data(name) && TweetTable.is(entry)) {
                tables.add(entry);
            } else if (Unused.page(name)) {
                ignored.put(name, "pages and programs of the archive");
            } else {
                unknown.add(name);
            }
        }
        if (months) {
            tables.forEach(table -> ignored.put(table.name(), "the same tweets stand in the files of the months"));
            tables.clear();
        }
        files.sort(Comparator.comparing(DataFile::kind)
                .thenComparing(file -> file.opening().part())
                .thenComparing(DataFile::name));
        return new Archive(files, tables, ignored, unknown, manifest);
    }

    private static @Nullable FileKind kind(Opening opening) {
        return switch (opening.type()) {
            case Opening.GRAILBIRD -> FileKind.TWEETS;
            case Opening.USER_DETAILS -> FileKind.USER_DETAILS;
            default -> FileKind.of(opening.type());
        };
    }

    /** Returns how many files show by their beginning that they are X's. */
    int signed() {
        return files.size() + tables.size() + (manifest == null ? 0 : 1);
    }

    boolean usable() {
        return !files.isEmpty() || !tables.isEmpty();
    }

    /** Returns whether anything in it shows that it is X's, though nothing of it is read. */
    boolean useless() {
        return manifest != null || ignored.values().stream().anyMatch(Unused.reason("")::equals);
    }

    List<DataFile> of(FileKind... kinds) {
        return files.stream()
                .filter(file -> List.of(kinds).contains(file.kind()))
                .toList();
    }

    boolean has(FileKind kind) {
        return files.stream().anyMatch(file -> file.kind() == kind)
                || kind == FileKind.TWEETS && !tables.isEmpty()
                || kind == FileKind.ACCOUNT && files.stream().anyMatch(file -> file.kind() == FileKind.USER_DETAILS);
    }

    /** Returns whether parts of a kind are missing, by the archive's own list or by a gap in their numbers. */
    boolean incomplete(FileKind kind) {
        return manifest != null && manifest.partial() || !missing(kind).isEmpty();
    }

    /** Returns the names of the parts of a kind that are missing. */
    TreeSet<String> missing(FileKind kind) {
        TreeSet<String> missing = new TreeSet<>();
        List<DataFile> there = of(kind);
        if (there.isEmpty() || there.get(0).opening().type().equals(Opening.GRAILBIRD)) {
            return missing;
        }
        Map<Integer, String> parts = new HashMap<>();
        there.forEach(file -> parts.put(file.opening().part(), Manifest.last(file.name())));
        int last = there.get(there.size() - 1).opening().part();
        for (int part = 0; part < last && missing.size() < 100; part++) {
            if (!parts.containsKey(part)) {
                missing.add(part == 0 ? kind.usualName() : kind.usualName().replace(".js", "-part" + part + ".js"));
            }
        }
        if (manifest != null) {
            String stem = kind.usualName().replaceFirst("s?\\.js$", "");
            manifest.counts().keySet().stream()
                    .filter(name -> name.matches(stem + "s?(-part\\d+)?\\.js") && !parts.containsValue(name))
                    .filter(name -> parts.size()
                            < manifest.counts().keySet().stream()
                                    .filter(other -> other.matches(stem + "s?(-part\\d+)?\\.js"))
                                    .count())
                    .forEach(missing::add);
        }
        return missing;
    }

    /** Reports everything that is not read. */
    void report(Sink sink, boolean single) {
        ignored.forEach(sink::ignored);
        unknown.forEach(sink::unrecognised);
        for (FileKind kind : FileKind.values()) {
            missing(kind).forEach(sink::expectedButMissing);
        }
        for (FileKind kind : USUAL) {
            if (!single && !has(kind)) {
                sink.expectedButMissing(kind.usualName());
            }
        }
    }
}
