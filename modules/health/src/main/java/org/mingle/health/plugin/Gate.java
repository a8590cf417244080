package org.mingle.health.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingle.health.reason.Reasons;
import org.osgi.framework.Bundle;

/** Who may not come in: plug-ins with which starts failed, and those without the signature that the policy wants. */
public final class Gate {
    private final Path conf;
    private final Starts starts;
    private final Clock clock;
    private final Map<String, String> verdicts = new ConcurrentHashMap<>();

    /** @param conf the folder with the policy */
    public Gate(Path conf, Starts starts, Clock clock) {
        this.conf = conf;
        this.starts = starts;
        this.clock = clock;
    }

    /** Returns why a bundle may not run, a full sentence; null when it may, as all may that came with Mingle. */
    public @Nullable String refusal(Bundle bundle) {
        if (Reasons.isOurs(bundle)) {
            return null;
        }
        Path file = PluginJar.fileOf(bundle);
        String title = Reasons.title(bundle);
        if (file != null && starts.leftOut().contains(String.valueOf(file.getFileName()))) {
            return leftOut(title, String.valueOf(bundle.getSymbolicName()));
        }
        return unsigned(file, title);
    }

    /** Returns why a file may not be installed, a full sentence; null when it may. */
    public @Nullable String unsigned(@Nullable Path file, String title) {
        SignaturePolicy policy = SignaturePolicy.in(conf);
        if (!policy.required()) {
            return null;
        }
        String verdict = file == null ? title + " does not come from a file." : verdict(policy, file, title);
        return verdict.isEmpty() ? null : verdict;
    }

    /** Reading a whole jar takes a while, and the framework asks often. */
    private String verdict(SignaturePolicy policy, Path file, String title) {
        try {
            String key = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + " "
                    + policy.trusted().hashCode();
            String known = verdicts.get(key);
            if (known == null) {
                String refusal = Signature.of(file).refusal(title, policy.trusted(), clock);
                known = refusal == null ? "" : refusal;
                verdicts.put(key, known);
            }
            return known;
        } catch (IOException unreadable) {
            return title + " cannot be read, so nobody knows who signed it.";
        }
    }

    /** Says that starts failed with a plug-in, and what one can do. */
    public static String leftOut(String title, String name) {
        return title + " was left out, because the last two starts ended before Mingle was ready while it was"
                + " starting. To try it again: mingle plugins enable " + name;
    }

    /**
     * Says that starts of another kind failed with a plug-in, and what one can do.
     *
     * @param where the window, or commands
     */
    public static String leftOutOf(String where, String title, String name) {
        return title + " is left out of " + where + ", because two starts there ended before Mingle was ready while it"
                + " was starting. To try it again: mingle plugins enable " + name;
    }
}
