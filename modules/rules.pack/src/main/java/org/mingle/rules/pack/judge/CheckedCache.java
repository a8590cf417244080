package org.mingle.rules.pack.judge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Keeps checked packs in a folder, one file for what came together.
 *
 * <p>Losing it, or finding rubbish in it, costs time and nothing else.
 */
public final class CheckedCache {
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
    Optional<byte[]> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            byte[] file = Files.readAllBytes(folder.resolve(key));
            int end = file.length - Long.BYTES;
            return end >= 0 && ByteBuffer.wrap(file, end, Long.BYTES).getLong() == sum(file, end)
                    ? Optional.of(Arrays.copyOf(file, end))
                    : Optional.empty();
        } catch (IOException | RuntimeException missing) {
            return Optional.empty();
        }
    }

    /** Keeps something; when that cannot be done, nothing is kept. */
    void keep(String key, byte[] content) {
        if (folder == null) {
            return;
        }
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, key.substring(0, 8), ".part");
            ByteBuffer file = ByteBuffer.allocate(content.length + Long.BYTES);
            file.put(content).putLong(sum(content, content.length));
            Files.write(part, file.array());
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

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
