package org.mingle.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** An export that was opened: a zip archive, a folder or a single file. */
final class Container implements Source, Closeable {
    private final String name;
    private final List<Member> members = new ArrayList<>();
    private final List<Closeable> open;
    private final List<Entry> entries;
    private final Meter meter;

    private Container(String name, List<Member> members, List<Closeable> open, Meter meter) {
        this.name = name;
        this.members.addAll(EntryNames.withoutRoot(members));
        this.open = open;
        this.meter = meter;
        meter.expect(this.members.stream().mapToLong(Member::size).sum());
        this.entries = this.members.stream()
                .<Entry>map(member -> new MeteredEntry(member, meter))
                .toList();
    }

    /**
     * Opens an export and checks what it is made of.
     *
     * @throws ImportException when it cannot be trusted or holds nothing
     * @throws IOException when it cannot be read
     */
    static Container open(Path export, String name, Limits limits, Path temporary, Progress progress)
            throws IOException, ImportException {
        Meter meter = new Meter(limits, progress);
        List<Closeable> open = new ArrayList<>();
        Archives archives = new Archives(limits, temporary, meter, open);
        try {
            if (!Files.exists(export)) {
                throw new ImportException("There is no such file or folder.");
            }
            if (!Files.isRegularFile(export) && !Files.isDirectory(export)) {
                throw new ImportException("This is neither a file nor a folder.");
            }
            List<Member> members = members(export.toRealPath(), limits, archives, open);
            if (members.isEmpty()) {
                throw new ImportException("There is nothing in it to read.");
            }
            return new Container(name, members, open, meter);
        } catch (IOException | ImportException | RuntimeException e) {
            closeAll(open);
            throw e;
        }
    }

    private static List<Member> members(Path export, Limits limits, Archives archives, List<Closeable> open)
            throws IOException, ImportException {
        if (Files.isDirectory(export)) {
            List<Member> found = Folder.members(export, limits);
            if (found.size() == 1 && EntryNames.container(found.get(0).name())) {
                return members(export.resolve(found.get(0).name()), limits, archives, open);
            }
            return found;
        }
        return switch (Lookalike.of(export)) {
            case ZIP -> archives.members(keep(FileChannel.open(export), open));
            case TAR -> archives.tar(keep(FileChannel.open(export), open));
            case PACKED_TAR -> archives.packedTar(export);
            case GZIP -> List.of(Folder.packed(export));
            case PLAIN ->
                List.of(Folder.member(
                        export, Objects.requireNonNull(export.getFileName()).toString()));
        };
    }

    private static FileChannel keep(FileChannel file, List<Closeable> open) {
        open.add(file);
        return file;
    }

    private static void closeAll(List<Closeable> open) {
        for (Closeable one : open) {
            try {
                one.close();
            } catch (IOException leftToTheSystem) {
                // Nothing was written through it, so nothing is lost.
                continue;
            }
        }
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
        return members.stream()
                .map(Member::date)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Returns what went wrong with reading, for an importer may have overlooked it; null when nothing did. */
    @Nullable
    UnsafeContentException trouble() {
        return meter.trouble();
    }

    /** Throws what went wrong with reading. */
    void requireSound() throws UnsafeContentException {
        UnsafeContentException trouble = trouble();
        if (trouble != null) {
            throw trouble;
        }
    }

    @Override
    public void close() {
        closeAll(open);
    }
}
