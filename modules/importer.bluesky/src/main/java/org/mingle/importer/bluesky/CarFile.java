package org.mingle.importer.bluesky;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** A content-addressable archive of version 1: a header that names the roots, then blocks, each with its length and its name. */
final class CarFile {
    private static final int LOOK = 1 << 14;
    /** The network takes no record of more than a megabyte. */
    private static final int LONGEST_BLOCK = 2 << 20;

    private static final int CHECK = 256;
    private static final String VERSION = "1";

    private final Source.Entry entry;
    private final List<Cid> roots;
    /** By number; the second reading believes the first one. */
    private final BitSet damaged = new BitSet();

    private final MessageDigest digest = Cid.digest();
    private boolean checked;

    private CarFile(Source.Entry entry, List<Cid> roots) {
        this.entry = entry;
        this.roots = roots;
    }

    /** Takes one block, whose content is what its name says. */
    interface Each {
        void block(Block block) throws IOException;
    }

    /**
     * A block.
     *
     * @param number from 1
     * @param position the byte where it begins, from 0
     * @param bytes its name, then its content
     */
    record Block(int number, long position, Cid cid, byte[] bytes) {
        private static final int FEW = 0xA1;
        private static final int MANY = 0xB7;
        private static final int TEXT = 0x60;
        private static final int SHORTEST = 4;
        private static final int LONGEST = 0x17;

        String place() {
            return "the block at byte " + position;
        }

        /** Returns the object that it is, null when it is none or broken. */
        @Nullable
        Fields fields() throws IOException {
            return Fields.of(bytes, Cid.LENGTH);
        }

        /**
         * Returns whether it can only be a record, or broken: keys are sorted by length, and the first one of a node of the tree and
         * of a commit is shorter than any here.
         */
        boolean plainlyRecord() {
            int key = key();
            return key >= SHORTEST && key <= LONGEST;
        }

        /** Returns whether it can only be a node of the tree, or broken. */
        boolean plainlyNode() {
            return key() == 1 && bytes[Cid.LENGTH + 2] == 'e' && !holds("$type");
        }

        /** Returns the length of the first key of an object, 0 for anything else. */
        private int key() {
            boolean object = bytes.length > Cid.LENGTH + 2
                    && (bytes[Cid.LENGTH] & 0xFF) >= FEW
                    && (bytes[Cid.LENGTH] & 0xFF) <= MANY;
            return object ? (bytes[Cid.LENGTH + 1] & 0xFF) - TEXT : 0;
        }

        /** Returns whether any of these plain words is in it, which is seen in a tenth of the time that reading it takes. */
        boolean holds(String... words) {
            String text = new String(bytes, Cid.LENGTH, bytes.length - Cid.LENGTH, StandardCharsets.ISO_8859_1);
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the archive that an entry is, null when it is none. */
    static @Nullable CarFile of(Source.Entry entry) throws IOException {
        try (InputStream in = entry.open()) {
            Fields header = header(new Bytes(in));
            return header == null ? null : new CarFile(entry, header.links("roots"));
        } catch (Bytes.Broken other) {
            return null;
        }
    }

    private static @Nullable Fields header(Bytes bytes) throws IOException, Bytes.Broken {
        long length = bytes.number();
        if (length <= 0 || length > LOOK) {
            return null;
        }
        Fields header = Fields.of(bytes.take((int) length, 0), 0);
        return header != null && header.has("roots") && VERSION.equals(header.text("version")) ? header : null;
    }

    String name() {
        return entry.name();
    }

    List<Cid> roots() {
        return roots;
    }

    /**
     * Hands over the blocks that hold data; pictures and films are passed over, and what is broken is reported.
     *
     * @return whether the file was there to its end and nothing was broken
     */
    boolean blocks(FileLog log, Progress progress, Each each) throws IOException {
        try {
            return all(log, progress, each);
        } finally {
            checked = true;
        }
    }

    private boolean all(FileLog log, Progress progress, Each each) throws IOException {
        boolean whole = true;
        int number = 1;
        try (InputStream in = entry.open()) {
            Bytes bytes = new Bytes(in);
            header(bytes);
            while (true) {
                if (number % CHECK == 0) {
                    progress.check();
                }
                long position = bytes.position();
                long length = bytes.number();
                if (length < 0) {
                    return whole;
                }
                String damage = block(bytes, number, position, length, each);
                if (damage != null) {
                    whole = false;
                    log.skipped(number, damage);
                }
                number++;
            }
        } catch (Bytes.Broken broken) {
            log.skipped(number, broken.sentence());
            return false;
        }
    }

    private @Nullable String block(Bytes bytes, int number, long position, long length, Each each)
            throws IOException, Bytes.Broken {
        long rest = Math.max(0, length - Cid.LENGTH);
        boolean large = rest > LONGEST_BLOCK;
        byte[] content = bytes.take((int) (large ? Cid.LENGTH : length), position);
        bytes.pass(large ? rest : 0, position);
        Cid cid = Cid.of(content, 0);
        if (cid == null) {
            return "the block at byte " + position + " has a name of a kind that Bluesky does not use";
        }
        if (Cid.blob(content)) {
            return null;
        }
        if (large) {
            return "the block at byte " + position + " has " + rest + " bytes, more than any record has";
        }
        Block block = new Block(number, position, cid, content);
        if (!checked) {
            damaged.set(number, !cid.names(content, Cid.LENGTH, digest));
        }
        if (damaged.get(number)) {
            return block.place() + " is damaged: its content is not what its name says";
        }
        each.block(block);
        return null;
    }
}
