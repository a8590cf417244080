package org.mingle.rules.rank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.About;

/** Names recommendations so that the same advice has the same name tomorrow; made for one run. */
final class Identity {
    private static final int BYTES = 8;

    private final Map<String, Integer> times = new HashMap<>();

    /** Returns the id of advice; a second one about the same thing has another. */
    String of(String rule, About about) {
        String key = String.join("\n", rule, string(about.contact()), string(about.company()), string(about.post()));
        int time = times.merge(key, 1, Integer::sum);
        return hash(time == 1 ? key : key + "\n" + time);
    }

    /** Returns whom or what it is about, for sorting. */
    static String text(About about) {
        return String.join(
                "\n",
                string(about.contactName()),
                string(about.company()),
                string(about.post()),
                string(about.contact()));
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
