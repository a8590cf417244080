package org.mingle.guests.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of choices that depends on nothing but its seed.
 *
 * <p>Only {@code nextLong} of the generator is used: how the JDK cuts it down to a range may change between versions.
 */
public final class Draw {
    private final SplittableRandom random;

    private Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static Draw of(String name, long seed) {
        long mixed = seed;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            mixed = (mixed ^ b) * 0x100000001b3L;
        }
        return new Draw(mixed);
    }

    /** Return a stream of its own, so that what one part draws does not move the others. */
    public Draw split() {
        return new Draw(random.nextLong());
    }

    public long bits() {
        return random.nextLong();
    }

    /** Return a number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + (int) Math.floorMod(random.nextLong() >>> 1, (long) high - low + 1);
    }

    public double share() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    public double between(double low, double high) {
        return low + (high - low) * share();
    }

    public boolean chance(double probability) {
        return share() < probability;
    }

    public <T> T pick(List<T> options) {
        return options.get(between(0, options.size() - 1));
    }

    public <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = between(0, i);
            T kept = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, kept);
        }
        return copy;
    }
}
