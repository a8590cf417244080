package org.mingle.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;

/**
 * One entry of a zip file's directory.
 *
 * @param name as written
 * @param method 0 stored, 8 deflated
 * @param crc checksum of the inflated bytes
 * @param packed bytes in the archive
 * @param size inflated bytes, as claimed
 * @param date when it was packed, null when unset
 * @param at where its own header begins
 * @param data where its bytes begin
 */
record ZipMember(
        String name,
        int method,
        long crc,
        long packed,
        long size,
        @Nullable LocalDate date,
        long at,
        long data) {
    private static final int HEADER = 46;
    private static final int LONGEST_NAME = 1_000;
    private static final int SIGNATURE = 0x02014b50;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final int LINK = 0xA000;
    private static final int ENCRYPTED = 0x2041;
    private static final int AES = 99;

    boolean folder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    ZipMember dataAt(long place) {
        return new ZipMember(name, method, crc, packed, size, date, at, place);
    }

    /** Refuses an archive that other programs read differently, because its own header says something else. */
    void requireSame(ByteBuffer local, ByteBuffer localName) throws ImportException {
        boolean same = (local.getShort(6) & ENCRYPTED) == 0
                && (local.getShort(8) & 0xFFFF) == method
                && decode(localName).equals(name);
        if (!same) {
            throw new ImportException("This archive contradicts itself: it says one thing in its directory and another"
                    + " at a file. Download it again.");
        }
    }

    static ZipMember read(ByteBuffer in, long shift) throws ImportException {
        int start = in.position();
        if (in.remaining() < HEADER || in.getInt(start) != SIGNATURE) {
            throw new ImportException(ZipDirectory.UNREADABLE);
        }
        int names = in.getShort(start + 28) & 0xFFFF;
        int extras = in.getShort(start + 30) & 0xFFFF;
        int comments = in.getShort(start + 32) & 0xFFFF;
        if (in.remaining() < HEADER + names + extras + comments) {
            throw new ImportException(ZipDirectory.UNREADABLE);
        }
        int flags = in.getShort(start + 8) & 0xFFFF;
        int method = in.getShort(start + 10) & 0xFFFF;
        if (names > LONGEST_NAME) {
            throw new ImportException(EntryNames.STRANGE);
        }
        refuseUnsafe(in, start, flags, method);
        long[] numbers = {
            in.getInt(start + 24) & 0xFFFFFFFFL,
            in.getInt(start + 20) & 0xFFFFFFFFL,
            in.getInt(start + 42) & 0xFFFFFFFFL
        };
        widen(in, start + HEADER + names, extras, numbers);
        in.position(start + HEADER + names + extras + comments);
        long at = numbers[2] + shift;
        if (numbers[0] < 0 || numbers[1] < 0 || at < 0) {
            throw new ImportException(ZipDirectory.UNREADABLE);
        }
        return new ZipMember(
                decode(in.slice(start + HEADER, names)),
                method,
                in.getInt(start + 16) & 0xFFFFFFFFL,
                numbers[1],
                numbers[0],
                date(in.getShort(start + 14) & 0xFFFF),
                at,
                at);
    }

    private static void refuseUnsafe(ByteBuffer in, int start, int flags, int method) throws ImportException {
        if ((flags & ENCRYPTED) != 0 || method == AES) {
            throw new ImportException(
                    "This archive is locked with a password. Unpack it yourself and open the folder instead.");
        }
        if (in.get(start + 5) == UNIX && (in.getInt(start + 38) >>> 16 & FILE_TYPE) == LINK) {
            throw new ImportException("This archive holds a link to another place, which no real export does."
                    + " Nothing of it was read.");
        }
        if (method != 0 && method != 8) {
            throw new ImportException(
                    "This archive is packed in a way that Mingle does not know. Unpack it and open the folder instead.");
        }
    }

    /** Files beyond 4 GiB keep their numbers in an extra field, in this order, only those that did not fit. */
    private static void widen(ByteBuffer in, int from, int length, long[] numbers) throws ImportException {
        int at = from;
        while (at + 4 <= from + length) {
            int id = in.getShort(at) & 0xFFFF;
            int end = at + 4 + (in.getShort(at + 2) & 0xFFFF);
            at += 4;
            if (end > from + length) {
                return;
            }
            for (int i = 0; id == 1 && i < numbers.length; i++) {
                if (numbers[i] == 0xFFFFFFFFL) {
                    if (at + 8 > end) {
                        throw new ImportException(ZipDirectory.UNREADABLE);
                    }
                    numbers[i] = in.getLong(at);
                    at += 8;
                }
            }
            at = end;
        }
    }

    /** Many packers write UTF-8 without saying so; what is none is from before. */
    private static String decode(ByteBuffer name) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException older) {
            Charset old = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
            return old.decode(name).toString();
        }
    }

    private static @Nullable LocalDate date(int dos) {
        int year = 1980 + (dos >> 9);
        if (year == 1980) {
            return null;
        }
        try {
            return LocalDate.of(year, dos >> 5 & 0xF, dos & 0x1F);
        } catch (DateTimeException unset) {
            return null;
        }
    }
}
