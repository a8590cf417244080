package org.mingle.sample.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.situation.StandardMetric;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.judge.CheckedCache;
import org.mingle.rules.pack.judge.PackReading;

final class GreetingsTest {
    private static final List<String> METRICS =
            Arrays.stream(StandardMetric.values()).map(StandardMetric::id).toList();

    private static RuleSet read(String name, byte[] pack) {
        return new PackReading(new Engine(), new CheckedCache(null), "1.0.0")
                .read(Map.of(name, pack), "bundle org.mingle.sample.pack", METRICS)
                .get(0);
    }

    private static void assertSound(RuleSet set, int examples) {
        assertThat(set.problems()).isEmpty();
        assertThat(set.test()).hasSize(examples).allMatch(ExampleResult::passed);
    }

    @Test
    void thePackLoadsAndItsExamplesPass() throws IOException {
        Path file = Path.of("src/main/resources/META-INF/mingle/greetings.rules.yaml");
        assertSound(read("greetings.rules.yaml", Files.readAllBytes(file)), 6);
    }

    @Test
    void theRuleOfTheReadmeLoadsAsWritten() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("format:");
        String pack = readme.substring(start, readme.indexOf("```", start));
        assertSound(read("mine.rules.yaml", pack.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 2);
    }
}
