package org.mingle.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.importing.ImportException;

/** Finds the files of a zip archive and of the archives inside it, or of a tar archive. */
final class Archives {
    private final Limits limits;
    private final Meter meter;
    private final List<Closeable> open;
    private final Path temporary;
    private int files;
    private int archives;

    Archives(Limits limits, Path temporary, Meter meter, List<Closeable> open) {
        this.limits = limits;
        this.temporary = temporary;
        this.meter = meter;
        this.open = open;
    }

    List<Member> members(FileChannel archive) throws IOException, ImportException {
        return members(archive, 1);
    }

    private List<Member> members(FileChannel archive, int depth) throws IOException, ImportException {
        List<Member> found = new ArrayList<>();
        for (ZipMember zipped : new ZipDirectory(archive, limits).read()) {
            String name = EntryNames.safe(zipped.name());
            if (!EntryNames.decoy(name)) {
                found.add(new Member(
                        name, zipped.size(), zipped.packed(), zipped.date(), () -> ZipContent.open(archive, zipped)));
            }
        }
        List<Member> all = new ArrayList<>();
        for (Member member : found) {
            if (EntryNames.archive(member.name()) && archives < limits.archives()) {
                all.addAll(inner(member, found.size() == 1, depth));
            } else {
                all.add(counted(member));
            }
        }
        return all;
    }

    private Member counted(Member member) throws ImportException {
        limits.requireFiles(++files);
        return member;
    }

    /** An inner archive that cannot be opened is the trouble of the whole only when there is nothing beside it. */
    private List<Member> inner(Member member, boolean alone, int depth) throws IOException, ImportException {
        if (depth >= limits.nesting()) {
            throw new ImportException("This archive holds archives within archives, too deep to be an export."
                    + " Nothing of it was read.");
        }
        archives++;
        FileChannel spooled = spool(member);
        try {
            List<Member> within = members(spooled, depth + 1);
            String folder = member.name().substring(0, member.name().length() - ".zip".length()) + "/";
            return alone
                    ? within
                    : within.stream().map(one -> one.named(folder + one.name())).toList();
        } catch (ImportException unreadable) {
            if (alone) {
                throw unreadable;
            }
            return List.of(counted(member));
        }
    }

    List<Member> tar(FileChannel archive) throws IOException, ImportException {
        return new TarDirectory(archive, limits).read();
    }

    /** Its files can only be found, and be read in any order, when all of it is unpacked. */
    List<Member> packedTar(Path archive) throws IOException, ImportException {
        Member packed = Folder.packed(archive);
        Meter whole = new Meter(limits.forWhole(), meter.silently());
        try {
            return tar(spool(packed, whole));
        } catch (UnsafeContentException unsafe) {
            if (unsafe.getCause() == null) {
                throw unsafe;
            }
            throw TarDirectory.damaged();
        }
    }

    private FileChannel spool(Member member) throws IOException {
        return spool(member, meter);
    }

    private FileChannel spool(Member member, Meter by) throws IOException {
        Path file = Files.createTempFile(temporary, "mingle", ".zip");
        FileChannel spooled = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        open.add(spooled);
        OutputStream out = Channels.newOutputStream(spooled);
        try (InputStream in = new MeteredEntry(member, by).open()) {
            in.transferTo(out);
        }
        return spooled;
    }
}
