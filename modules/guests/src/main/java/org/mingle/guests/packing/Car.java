package org.mingle.guests.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A content-addressable archive of version 1: blocks in the order in which they were added, each once. */
public final class Car {
    private final Map<Link, byte[]> blocks = new LinkedHashMap<>();

    /** Returns the hash that names blocks and places keys in a tree. */
    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    /** Returns the name that a block would have. */
    public static Link name(Object value) throws IOException {
        return Link.to(DagCbor.bytes(value));
    }

    /** Adds a block of maps, lists, texts, numbers, bytes and links; returns its name. */
    public Link add(Object value) throws IOException {
        byte[] block = DagCbor.bytes(value);
        Link link = Link.to(block);
        blocks.put(link, block);
        return link;
    }

    /** Returns the file: the root comes first, whenever it was added. */
    public byte[] bytes(Link root) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] header = DagCbor.bytes(Json.object("version", 1, "roots", List.of(root)));
        number(file, header.length);
        file.write(header);
        write(file, root);
        for (Link link : blocks.keySet()) {
            if (!link.equals(root)) {
                write(file, link);
            }
        }
        return file.toByteArray();
    }

    private void write(ByteArrayOutputStream file, Link link) throws IOException {
        byte[] block = blocks.get(link);
        byte[] name = link.bytes();
        number(file, name.length + (block == null ? 0 : block.length));
        file.write(name);
        file.write(block == null ? new byte[0] : block);
    }

    /** Writes a number with seven bits a byte, the lowest first. */
    private static void number(ByteArrayOutputStream file, int value) {
        int left = value;
        while (left > 0x7F) {
            file.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        file.write(left);
    }
}
