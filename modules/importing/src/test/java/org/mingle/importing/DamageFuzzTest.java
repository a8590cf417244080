package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.importing.ImportReport;

/** Damages archives at random places, always the same ones, for a few seconds. */
class DamageFuzzTest {
    private static final int MOST = 4_000;
    private static final long NANOSECONDS = 5_000_000_000L;

    @TempDir
    Path folder;

    private static HandMadeZip small() {
        return HandMadeZip.zip()
                .file("Complete/", "")
                .file("Complete/a.csv", "Ada\nMax\n")
                .with(new HandMadeEntry("Complete/b.csv", "Zoë\n").stored())
                .with(new HandMadeEntry("Complete/c.csv", "Kim\n").described())
                .with(new HandMadeEntry("Complete/d.csv", "Lou\n").zip64());
    }

    private static byte[] whole() {
        return HandMadeZip.zip()
                .zip64()
                .comment("made by hand")
                .with(new HandMadeEntry("inner.zip", small().bytes()))
                .with(new HandMadeEntry("stored.zip", small().bytes()).stored())
                .file("e.csv", "Ida\n")
                .bytes();
    }

    @Test
    void neverThrowsAndNeverKeepsWhatItRefuses() throws IOException {
        Random random = new Random(20_260_203);
        byte[][] originals = {small().bytes(), whole()};
        long end = System.nanoTime() + NANOSECONDS;
        int kept = 0;
        int refused = 0;
        for (int i = 0; i < MOST && System.nanoTime() < end; i++) {
            byte[] damaged = damage(originals[i % originals.length], random);
            Path file = Files.write(folder.resolve("export.zip"), damaged);
            Door door = Door.tight(folder);
            ImportReport report = door.read(file);
            if (report.kept()) {
                kept++;
                assertThat(door.ledger.commits()).isEqualTo(1);
                assertThat(door.ledger.people()).isSubsetOf("Ada", "Max", "Zoë", "Kim", "Lou", "Ida");
            } else {
                refused++;
                assertThat(report.refused()).isNotBlank().doesNotContain("Exception", "fault of its own");
                door.assertNothingKept();
            }
        }
        assertThat(refused).isGreaterThan(50);
        assertThat(kept).isGreaterThan(5);
    }

    private static byte[] damage(byte[] original, Random random) {
        byte[] bytes = original;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - from, 1 << random.nextInt(9));
            bytes = switch (random.nextInt(6)) {
                case 0 -> without(bytes, from, length);
                case 1 -> twice(bytes, from, length);
                case 2 -> without(bytes, from, random.nextInt(8) == 0 ? bytes.length - from - 1 : 0);
                default -> changed(bytes, from, random);
            };
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, from + length, bytes.length - from - length);
        return out.size() == 0 ? bytes : out.toByteArray();
    }

    private static byte[] twice(byte[] bytes, int from, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from + length);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** Numbers at their limits find more than random ones. */
    private static byte[] changed(byte[] bytes, int at, Random random) {
        byte[] changed = bytes.clone();
        int width = 1 << random.nextInt(3);
        byte value = (byte) new int[] {0, 0xFF, 0x7F, 0x80, random.nextInt(256)}[random.nextInt(5)];
        for (int i = at; i < Math.min(bytes.length, at + width); i++) {
            changed[i] = value;
        }
        return changed;
    }
}
