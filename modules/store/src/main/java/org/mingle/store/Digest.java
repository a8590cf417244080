package org.mingle.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;

/** A 64-bit fingerprint (FNV-1a) that tells whether a record says what it said before. */
final class Digest {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Digest() {}

    static long of(Activity activity) {
        long hash = BASIS;
        hash = add(hash, activity.text());
        hash = add(hash, activity.at().toEpochMilli() + " " + activity.precision() + " " + activity.audience());
        hash = add(hash, Objects.toString(activity.url(), null));
        hash = add(hash, activity.links().isEmpty() ? null : activity.links().toString());
        hash = add(
                hash, activity.mentions().isEmpty() ? null : activity.mentions().toString());
        // In their order: the one that a map of Java has is another in each process.
        hash = add(hash, activity.reception().isEmpty() ? null : Lists.numbers(activity.reception()));
        return add(hash, activity.detail());
    }

    static long of(String text) {
        return add(BASIS, text);
    }

    static long of(long salt, String text) {
        return add(add(BASIS, Long.toString(salt)), text);
    }

    private static long add(long hash, @Nullable String text) {
        long next = hash;
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                next = (next ^ text.charAt(i)) * PRIME;
            }
        }
        return (next ^ 0x1F) * PRIME;
    }
}
