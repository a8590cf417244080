package org.mingle.rules.pack.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the checked expressions of packs in a folder, one file a pack.
 *
 * <p>Losing it, or finding rubbish in it, costs time and nothing else.
 */
public final class CheckedCache {
    private static final int MOST = 50_000;

    private final @Nullable Path folder;

    /**
     * Makes a cache.
     *
     * @param folder made when first needed; null to keep nothing
     */
    public CheckedCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Returns what was kept under a key, empty when there is nothing usable. */
    Optional<List<byte[]>> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            byte[] file = Files.readAllBytes(folder.resolve(key));
            return Optional.of(read(file));
        } catch (IOException | RuntimeException missing) {
            return Optional.empty();
        }
    }

    /** Keeps expressions; when that cannot be done, nothing is kept. */
    void keep(String key, List<byte[]> expressions) {
        if (folder == null) {
            return;
        }
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, key.substring(0, 8), ".part");
            Files.write(part, write(expressions));
            Files.move(part, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException full) {
            discard(part);
        }
    }

    private static void discard(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException stays) {
            // A leftover in a folder that can always be rebuilt.
        }
    }

    private static byte[] write(List<byte[]> expressions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(expressions.size());
            for (byte[] expression : expressions) {
                out.writeInt(expression.length);
                out.write(expression);
            }
            out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> read(byte[] file) throws IOException {
        int end = file.length - Long.BYTES;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            List<byte[]> expressions = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < Math.min(count, MOST); i++) {
                expressions.add(in.readNBytes(in.readInt()));
            }
            if (in.readLong() != sum(file, end)) {
                throw new IOException("the checksum differs");
            }
            return expressions;
        }
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
