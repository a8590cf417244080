package org.mingle.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingle.api.importing.ImportException;
import org.mingle.api.progress.Progress;

/** What was opened: an archive, a single file or the files of a folder. */
final class Container implements Closeable {
    private final Part whole;
    private final List<Closeable> open;
    private final Meter meter;

    private Container(String name, List<Member> members, List<Closeable> open, Meter meter) {
        String root = EntryNames.root(members.stream().map(Member::name).toList());
        this.whole = new Part(
                name,
                members.stream()
                        .map(member -> member.named(member.name().substring(root.length())))
                        .map(member -> new MeteredEntry(member, meter))
                        .toList());
        this.open = open;
        this.meter = meter;
    }

    /**
     * Opens an archive or a single file and checks what it is made of.
     *
     * @throws ImportException when it cannot be trusted or holds nothing
     * @throws IOException when it cannot be read
     */
    static Container open(Path file, String name, Limits limits, Path temporary, Progress progress)
            throws IOException, ImportException {
        Meter meter = new Meter(limits, progress);
        List<Closeable> open = new ArrayList<>();
        try {
            List<Member> members = members(file, new Archives(limits, temporary, meter, open), open);
            if (members.isEmpty()) {
                throw new ImportException("There is nothing in it to read.");
            }
            return new Container(name, members, open, meter);
        } catch (IOException | ImportException | RuntimeException e) {
            closeAll(open);
            throw e;
        }
    }

    /** Takes files that are in no archive. */
    static Container loose(String name, List<Member> files, Limits limits, Progress progress) {
        return new Container(name, files, List.of(), new Meter(limits, progress));
    }

    static String name(Path path) {
        Path last = path.getFileName();
        return (last == null ? path : last).toString();
    }

    private static List<Member> members(Path file, Archives archives, List<Closeable> open)
            throws IOException, ImportException {
        return switch (Lookalike.of(file)) {
            case ZIP -> archives.members(keep(FileChannel.open(file), open));
            case TAR -> archives.tar(keep(FileChannel.open(file), open));
            case PACKED_TAR -> archives.packedTar(file);
            case GZIP -> List.of(Folder.packed(file));
            case PLAIN ->
                List.of(Folder.member(
                        file, Objects.requireNonNull(file.getFileName()).toString()));
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

    Part whole() {
        return whole;
    }

    Meter meter() {
        return meter;
    }

    @Override
    public void close() {
        closeAll(open);
    }
}
