package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** Files of a container that are looked at as one export, without the folders that all of them share. */
final class Part implements Source {
    private final String name;
    private final String place;
    private final List<MeteredEntry> files;
    private final List<Entry> entries;

    private Part(String name, String place, List<MeteredEntry> files, int shared) {
        this.name = name;
        this.place = place;
        this.files = files;
        this.entries = files.stream()
                .<Entry>map(file -> shared == 0 ? file : new Renamed(file.name().substring(shared), file))
                .toList();
    }

    /** Takes all files of a container; they share no folder. */
    Part(String name, List<MeteredEntry> files) {
        this(name, "", files, 0);
    }

    /** Returns some of the files as an export of its own; the outermost folder or the only file may tell when it was made. */
    Part of(List<MeteredEntry> some) {
        String root = EntryNames.root(some.stream().map(MeteredEntry::name).toList());
        if (some.size() == 1) {
            String file = some.get(0).name();
            return new Part(file.substring(root.length()), file, some, root.length());
        }
        String outermost = EntryNames.outermost(root);
        String called = outermost.isEmpty() ? name : outermost.substring(0, outermost.length() - 1);
        return new Part(called, root, some, root.length());
    }

    /** Returns one of the files by itself, with its folders, which may be what tells it. */
    Part only(MeteredEntry file) {
        return new Part(name, file.name(), List.of(file), 0);
    }

    /** Returns the way to it in its container; empty when it is not in one place there. */
    String place() {
        return place;
    }

    List<MeteredEntry> files() {
        return files;
    }

    /** Returns what went wrong with reading, for an importer may have overlooked it; null when nothing did. */
    @Nullable
    UnsafeContentException trouble() {
        return files.stream()
                .map(MeteredEntry::trouble)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Throws what went wrong with reading. */
    void requireSound() throws UnsafeContentException {
        UnsafeContentException trouble = trouble();
        if (trouble != null) {
            throw trouble;
        }
    }

    long size() {
        return files.stream().mapToLong(file -> file.member().size()).sum();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public @Nullable LocalDate packedOn() {
        return files.stream()
                .map(file -> file.member().date())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private record Renamed(String name, Entry of) implements Entry {
        @Override
        public InputStream open() throws IOException {
            return of.open();
        }
    }
}
