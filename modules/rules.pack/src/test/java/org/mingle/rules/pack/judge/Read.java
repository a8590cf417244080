package org.mingle.rules.pack.judge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Problem;
import org.mingle.api.situation.StandardMetric;
import org.mingle.rules.pack.expression.Engine;

/** Reads packs for tests. */
final class Read {
    static final List<String> METRICS =
            Arrays.stream(StandardMetric.values()).map(StandardMetric::id).toList();
    static final String HOUSE = """
            format: mingle.rules/1
            id: org.example.house
            title: House rules
            rules:
              - id: interactive.shouter
                subject: situation
                principle: interactive
                severity: act                       # act, improve, notice or info
                effort: 10m
                params: { maxBroadcast: { default: 0.8, min: 0.5, max: 1.0 }, minActs: { default: 10 } }
                when: metrics.publicActs >= params.minActs && metrics.broadcastShare >= params.maxBroadcast
                do: For the next five posts, write five replies first
                ratherThan: announcing one more thing to the whole room
                because: activities.filter(a, a.public).latest(10)
                examples:
                  - given: { metrics: { publicActs: 20, broadcastShare: 0.9 } }   # must speak
                    fires: true
                  - given: { metrics: { publicActs: 20, broadcastShare: 0.3 } }   # must stay silent
                    fires: false
            """;

    private static final Engine ENGINE = new Engine();

    private Read() {}

    static List<Pack> all(Map<String, String> files, Collection<String> metrics, @Nullable Path cache) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new PackReading(ENGINE, new CheckedCache(cache), "1.0.0").read(bytes, "file house.rules.yaml", metrics);
    }

    static Pack pack(String text) {
        return all(Map.of("house.rules.yaml", text), METRICS, null).get(0);
    }

    /** The one rule of the house with some keys written differently; a value of null takes the key away. */
    static Pack rule(String... keysAndValues) {
        return pack(text(keysAndValues));
    }

    static String text(String... keysAndValues) {
        String text = HOUSE;
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String key = keysAndValues[i];
            String value = keysAndValues[i + 1];
            String line = value == null ? "" : "    " + key + ": " + value + "\n";
            text = key.equals("examples")
                    ? text.substring(0, text.indexOf("    examples:")) + line
                    : text.contains("\n    " + key + ":")
                            ? text.replaceFirst(
                                    "(?m)^    " + key + ":.*\n", java.util.regex.Matcher.quoteReplacement(line))
                            : text.replace("    examples:", line + "    examples:");
        }
        return text;
    }

    static List<String> problems(Pack pack) {
        return pack.problems().stream().map(Problem::toString).toList();
    }
}
