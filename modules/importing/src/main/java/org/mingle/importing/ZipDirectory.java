package org.mingle.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingle.api.importing.ImportException;

/**
 * Reads the directory at the end of a zip file and refuses what a real export never has.
 *
 * <p>The entries are then inflated from the places that were checked here, so that no second reader can see other
 * entries than the first.
 */
final class ZipDirectory {
    static final String UNREADABLE =
            "This is not a zip file that can be read: its directory is missing, cut off or damaged. Download it again.";
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_TAIL = END_BYTES + 0xFFFF;
    private static final long LARGEST = 64L << 20;

    private final FileChannel file;
    private final Limits limits;

    ZipDirectory(FileChannel file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Returns the files of the archive, checked, in the order of the directory. */
    List<ZipMember> read() throws IOException, ImportException {
        Place place = place();
        ByteBuffer directory = bytes(place.start(), (int) place.size());
        List<ZipMember> members = new ArrayList<>();
        int count = 0;
        while (directory.hasRemaining()) {
            ZipMember member = ZipMember.read(directory, place.shift());
            count++;
            if (!member.folder()) {
                members.add(located(member));
            }
            limits.requireFiles(count);
        }
        // Some packers count in 16 bits only, whatever they packed.
        if ((count & 0xFFFF) != (place.count() & 0xFFFF)) {
            throw new ImportException(UNREADABLE);
        }
        checkOverlaps(members, place.start());
        return members;
    }

    private Place place() throws IOException, ImportException {
        long size = file.size();
        int tail = (int) Math.min(size, LONGEST_TAIL);
        ByteBuffer end = bytes(size - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (end.getInt(at) == END && at + END_BYTES + unsigned(end.getShort(at + 20)) <= tail) {
                return place(end, at, size - tail + at);
            }
        }
        throw new ImportException(UNREADABLE);
    }

    private Place place(ByteBuffer end, int at, long endsAt) throws IOException, ImportException {
        if (end.getShort(at + 4) != 0 && end.getShort(at + 4) != -1) {
            throw new ImportException("This is one part of a split archive. Download the export as one file.");
        }
        long count = unsigned(end.getShort(at + 10));
        long size = end.getInt(at + 12) & 0xFFFFFFFFL;
        long start = end.getInt(at + 16) & 0xFFFFFFFFL;
        long directoryEnd = endsAt;
        if (count == 0xFFFF || size == 0xFFFFFFFFL || start == 0xFFFFFFFFL) {
            long far = far(endsAt);
            if (far >= 0) {
                ByteBuffer end64 = bytes(far, 56);
                if (end64.getInt(0) != END_64) {
                    throw new ImportException(UNREADABLE);
                }
                count = end64.getLong(32);
                size = end64.getLong(40);
                start = end64.getLong(48);
                directoryEnd = far;
            }
        }
        long shift = directoryEnd - size - start;
        if (size < 0 || start < 0 || size > LARGEST || shift < 0) {
            throw new ImportException(UNREADABLE);
        }
        return new Place(count, size, start + shift, shift);
    }

    private long far(long endsAt) throws IOException, ImportException {
        if (endsAt < 20) {
            return -1;
        }
        ByteBuffer locator = bytes(endsAt - 20, 20);
        return locator.getInt(0) == LOCATOR_64 ? locator.getLong(8) : -1;
    }

    private ZipMember located(ZipMember member) throws IOException, ImportException {
        ByteBuffer local = bytes(member.at(), 30);
        if (local.getInt(0) != LOCAL) {
            throw new ImportException(UNREADABLE);
        }
        int names = unsigned(local.getShort(26));
        member.requireSame(local, bytes(member.at() + 30, names));
        return member.dataAt(member.at() + 30 + names + unsigned(local.getShort(28)));
    }

    private static void checkOverlaps(List<ZipMember> members, long directory) throws ImportException {
        List<ZipMember> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingLong(ZipMember::at));
        long free = 0;
        for (ZipMember member : sorted) {
            if (member.at() < free) {
                throw new ImportException("This archive holds files that overlap, which no real export does."
                        + " Nothing of it was read.");
            }
            free = member.data() + member.packed();
            if (free < 0 || free > directory) {
                throw new ImportException(UNREADABLE);
            }
        }
    }

    private ByteBuffer bytes(long from, int count) throws IOException, ImportException {
        if (from < 0 || from + count > file.size()) {
            throw new ImportException(UNREADABLE);
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new ImportException(UNREADABLE);
            }
        }
        return bytes.flip();
    }

    private static int unsigned(short value) {
        return value & 0xFFFF;
    }

    private record Place(long count, long size, long start, long shift) {}
}
