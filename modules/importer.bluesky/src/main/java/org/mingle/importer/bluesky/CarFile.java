package org.mingle.importer.bluesky;

import java.io.IOException;
import java.io.InputStream;
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
    /** Blocks whose content was compared with their names, by number; a later reading believes an earlier one. */
    private final BitSet checked = new BitSet();

    private final BitSet damaged = new BitSet();
    private final MessageDigest digest = Cid.digest();

    private CarFile(Source.Entry entry, List<Cid> roots) {
        this.entry = entry;
        this.roots = roots;
    }

    /** Takes blocks, whose bytes stay as they are. */
    interface Each {
        /** Takes one whose content is what its name says. */
        void block(Block block);

        /** Takes note of one before that is known, which takes long to find out; returns whether it is wanted. */
        default boolean wants(Block block) {
            return true;
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
        int from = bytes.take((int) length, 0);
        Fields header = Fields.of(bytes.buffer(), from, from + (int) length);
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
        int from = bytes.take((int) (large ? Cid.LENGTH : length), position);
        int to = from + (int) (large ? Cid.LENGTH : length);
        byte[] content = bytes.buffer();
        Cid cid = Cid.of(content, from, to);
        boolean blob = cid != null && Cid.blob(content, from);
        bytes.pass(large ? rest : 0, position);
        if (cid == null) {
            return "the block at byte " + position + " has a name of a kind that Bluesky does not use";
        }
        if (blob) {
            return null;
        }
        if (large) {
            return "the block at byte " + position + " has " + rest + " bytes, more than any record has";
        }
        Block block = new Block(number, position, cid, content, from + Cid.LENGTH, to);
        if (!each.wants(block)) {
            return null;
        }
        if (damaged(block)) {
            return block.place() + " is damaged: its content is not what its name says";
        }
        each.block(block);
        return null;
    }

    private boolean damaged(Block block) {
        if (!checked.get(block.number())) {
            checked.set(block.number());
            damaged.set(block.number(), !Cid.precedes(block.bytes(), block.from(), block.to(), digest));
        }
        return damaged.get(block.number());
    }
}
