package org.mingle.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A file of a {@link HandMadeZip}: what its two headers say may differ from each other and from the truth. */
final class HandMadeEntry {
    static final int SYMBOLIC_LINK = 0xA1FF;
    private static final int DESCRIPTOR = 8;
    private static final int UTF_8 = 0x800;
    private static final int DAY = (2026 - 1980) << 9 | 2 << 5 | 3;

    private final byte[] content;
    private byte[] packed;
    private byte[] name;
    private byte[] localName;
    private int method = 8;
    private int localMethod = 8;
    private int flags = UTF_8;
    private int localFlags = UTF_8;
    private int mode = 0x81A4;
    private long crc;
    private long size;
    private long at = -1;
    private int excess;
    private boolean wide;

    HandMadeEntry(String name, String content) {
        this(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HandMadeEntry(String name, byte[] content) {
        this.content = content.clone();
        this.packed = deflated(content);
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.localName = this.name;
        this.crc = crc(content);
        this.size = content.length;
    }

    HandMadeEntry stored() {
        packed = content;
        return method(0);
    }

    HandMadeEntry method(int number) {
        method = number;
        return localMethod(number);
    }

    HandMadeEntry localMethod(int number) {
        localMethod = number;
        return this;
    }

    /** Names it in bytes, and does not say that they are UTF-8. */
    HandMadeEntry rawName(int... bytes) {
        name = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            name[i] = (byte) bytes[i];
        }
        localName = name;
        flags = localFlags = 0;
        return this;
    }

    HandMadeEntry localName(String text) {
        localName = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    HandMadeEntry flag(int bit) {
        flags |= bit;
        return localFlag(bit);
    }

    HandMadeEntry localFlag(int bit) {
        localFlags |= bit;
        return this;
    }

    HandMadeEntry described() {
        return flag(DESCRIPTOR);
    }

    HandMadeEntry mode(int unix) {
        mode = unix;
        return this;
    }

    HandMadeEntry claimedCrc(long value) {
        crc = value;
        return this;
    }

    HandMadeEntry claimedSize(long bytes) {
        size = bytes;
        return this;
    }

    /** Says other compressed bytes than those of the content. */
    HandMadeEntry packed(byte[] bytes) {
        packed = bytes.clone();
        return this;
    }

    /** Says in the directory that it has more compressed bytes than it has. */
    HandMadeEntry claimedMore(int bytes) {
        excess = bytes;
        return this;
    }

    /** Points at bytes that another entry wrote, and writes none. */
    HandMadeEntry at(long place) {
        at = place;
        return this;
    }

    HandMadeEntry zip64() {
        wide = true;
        return this;
    }

    byte[] local() {
        if (at >= 0) {
            return new byte[0];
        }
        boolean described = (localFlags & DESCRIPTOR) != 0;
        ByteBuffer out = HandMadeZip.little(30 + localName.length + (wide ? 20 : 0) + packed.length + 24);
        out.putInt(0x04034b50).putShort((short) 45).putShort((short) localFlags).putShort((short) localMethod);
        out.putShort((short) 0).putShort((short) DAY).putInt(described ? 0 : (int) crc);
        out.putInt(wide ? -1 : described ? 0 : packed.length).putInt(wide ? -1 : described ? 0 : (int) size);
        out.putShort((short) localName.length).putShort((short) (wide ? 20 : 0)).put(localName);
        if (wide) {
            out.putShort((short) 1).putShort((short) 16).putLong(size).putLong(packed.length);
        }
        out.put(packed);
        if (described) {
            out.putInt(0x08074b50).putInt((int) crc).putInt(packed.length).putInt((int) size);
        }
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    byte[] header(long position) {
        long place = at >= 0 ? at : position;
        ByteBuffer out = HandMadeZip.little(46 + name.length + (wide ? 28 : 0));
        out.putInt(0x02014b50).putShort((short) 0x031E).putShort((short) 45).putShort((short) flags);
        out.putShort((short) method).putShort((short) 0).putShort((short) DAY).putInt((int) crc);
        out.putInt(wide ? -1 : packed.length + excess).putInt(wide ? -1 : (int) size);
        out.putShort((short) name.length);
        out.putShort((short) (wide ? 28 : 0))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        out.putInt(mode << 16).putInt(wide ? -1 : (int) place).put(name);
        if (wide) {
            out.putShort((short) 1).putShort((short) 24).putLong(size);
            out.putLong(packed.length).putLong(place);
        }
        return out.array();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static long crc(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
