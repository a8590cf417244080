package org.mingle.importing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;

/** Finds the files of a tar archive by walking from header to header; nothing is read in between. */
final class TarDirectory {
    private static final int LONGEST_NAME = 1 << 12;
    private static final int LONGEST_EXTRAS = 1 << 20;
    private static final int BLOCK = TarHeader.BLOCK;

    private final FileChannel file;
    private final Limits limits;
    private final Map<String, Member> found = new LinkedHashMap<>();
    private int files;
    /** What a header says of the one that follows it. */
    private @Nullable String longName;

    private long longSize = -1;

    TarDirectory(FileChannel file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    static ImportException damaged() {
        return new ImportException("This archive is cut off or damaged. Download it again.");
    }

    /** Returns the files; of two with one name the later one, which an update has added. */
    List<Member> read() throws IOException, ImportException {
        long end = file.size();
        long at = 0;
        // Without the empty block at the end nobody knows what has been cut off.
        for (byte[] block = bytes(at, BLOCK); !TarHeader.empty(block); block = bytes(at, BLOCK)) {
            TarHeader header = TarHeader.of(block);
            at += BLOCK;
            long size = longSize >= 0 && !extra(header) ? longSize : header.size();
            if (size < 0 || size > end - at) {
                throw damaged();
            }
            take(header, at, size);
            at += (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        return new ArrayList<>(found.values());
    }

    private static boolean extra(TarHeader header) {
        return "xgLK".indexOf(header.type()) >= 0;
    }

    private void take(TarHeader header, long at, long size) throws IOException, ImportException {
        switch (header.type()) {
            case 'x' -> extras(at, size);
            case 'L' -> longName = TarHeader.text(bytes(at, most(size, LONGEST_NAME)), 0, (int) size);
            case 'g', 'K' -> {
                // They say nothing about names and sizes, or about links only, and links are refused.
            }
            case '0' -> {
                add(longName == null ? header.name() : longName, header.changed(), at, size);
                forget();
            }
            case '5' -> forget();
            case '1', '2' ->
                throw new ImportException("This archive holds a link to another place, which no real export does."
                        + " Nothing of it was read.");
            default ->
                throw new ImportException(
                        "This archive is packed in a way that Mingle does not know. Unpack it and open"
                                + " the folder instead.");
        }
    }

    private void forget() {
        longName = null;
        longSize = -1;
    }

    private void add(String raw, long changed, long at, long size) throws ImportException {
        if (raw.length() > LONGEST_NAME) {
            throw new ImportException(EntryNames.STRANGE);
        }
        String name = EntryNames.safe(raw);
        // In the oldest form a folder is a file whose name ends so.
        if (EntryNames.decoy(name) || raw.endsWith("/")) {
            return;
        }
        limits.requireFiles(++files);
        LocalDate date = changed <= 0 || changed > 1L << 40
                ? null
                : LocalDate.ofInstant(Instant.ofEpochSecond(changed), ZoneOffset.UTC);
        found.put(name, new Member(name, size, size, date, () -> new Slice(file, at, size)));
    }

    /** Reads the records of POSIX.1-2001: {@code <length> <key>=<value>} and a line feed. */
    private void extras(long at, long size) throws IOException, ImportException {
        byte[] records = bytes(at, most(size, LONGEST_EXTRAS));
        int from = 0;
        while (from < records.length) {
            int gap = from;
            int length = 0;
            while (gap < records.length && records[gap] >= '0' && records[gap] <= '9' && length < LONGEST_EXTRAS) {
                length = length * 10 + records[gap++] - '0';
            }
            if (gap >= records.length
                    || records[gap] != ' '
                    || length <= gap - from + 1
                    || from + length > records.length) {
                throw damaged();
            }
            String record = new String(records, gap + 1, from + length - gap - 2, StandardCharsets.UTF_8);
            if (record.startsWith("path=")) {
                longName = record.substring("path=".length());
            } else if (record.matches("size=\\d{1,18}")) {
                longSize = Long.parseLong(record.substring("size=".length()));
            }
            from += length;
        }
    }

    private static int most(long size, int limit) throws ImportException {
        if (size > limit) {
            throw new ImportException(EntryNames.STRANGE);
        }
        return (int) size;
    }

    private byte[] bytes(long at, int count) throws IOException, ImportException {
        byte[] bytes = new Slice(file, at, count).readNBytes(count);
        if (bytes.length < count) {
            throw damaged();
        }
        return bytes;
    }
}
