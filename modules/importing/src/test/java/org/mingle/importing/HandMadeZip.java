package org.mingle.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes zip files byte by byte, also those that no library agrees to write. */
final class HandMadeZip {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;

    private final List<HandMadeEntry> entries = new ArrayList<>();
    private byte[] before = {};
    private byte[] comment = {};
    private boolean wide;
    private int part;
    private int miscount;

    static HandMadeZip zip() {
        return new HandMadeZip();
    }

    /** Returns an ordinary archive of one file. */
    static byte[] of(String name, byte[] content) {
        return zip().with(new HandMadeEntry(name, content)).bytes();
    }

    HandMadeZip file(String name, String content) {
        return with(new HandMadeEntry(name, content));
    }

    HandMadeZip with(HandMadeEntry entry) {
        entries.add(entry);
        return this;
    }

    /** Puts bytes before the first header that no offset knows of. */
    HandMadeZip junk(String text) {
        before = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    HandMadeZip comment(String text) {
        comment = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Writes the directory's end in the form for large archives. */
    HandMadeZip zip64() {
        wide = true;
        return this;
    }

    HandMadeZip part(int number) {
        part = number;
        return this;
    }

    /** Says that there are more files than there are. */
    HandMadeZip miscountedBy(int more) {
        miscount = more;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (HandMadeEntry entry : entries) {
            byte[] header = entry.header(files.size());
            files.writeBytes(entry.local());
            directory.writeBytes(header);
        }
        int start = files.size();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(before);
        whole.writeBytes(files.toByteArray());
        whole.writeBytes(directory.toByteArray());
        if (wide) {
            ByteBuffer end = little(76).putInt(END_64).putLong(44).putShort((short) 45);
            end.putShort((short) 45).putInt(0).putInt(0);
            end.putLong(entries.size()).putLong(entries.size()).putLong(directory.size());
            end.putLong(start)
                    .putInt(LOCATOR_64)
                    .putInt(0)
                    .putLong(whole.size())
                    .putInt(1);
            whole.writeBytes(end.array());
        }
        short count = (short) (wide ? -1 : entries.size() + miscount);
        ByteBuffer end = little(22 + comment.length).putInt(END).putShort((short) part);
        end.putShort((short) 0).putShort(count).putShort(count);
        end.putInt(wide ? -1 : directory.size()).putInt(wide ? -1 : start);
        whole.writeBytes(end.putShort((short) comment.length).put(comment).array());
        return whole.toByteArray();
    }

    Path in(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
