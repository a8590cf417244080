package org.mingle.rules.pack.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingle.api.rules.Problem;
import org.mingle.rules.pack.expression.Engine;

final class PackFuzzTest {
    private static final String PACK =
            Read.text("do", "'Write {metrics.publicActs} of {{them}'", "why", "\"since {asOf}\"", "cooldown", "3d");
    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            "-",
            "'",
            "\"",
            "|",
            ">",
            "&a",
            "*a",
            "!!",
            "%",
            "@",
            "`",
            "\t",
            "\r\n",
            "\u0000",
            "\uD83C",
            "metrics",
            "params.",
            "(",
            ")",
            "!",
            "&&",
            "latest",
            "{{",
            "null",
            "1e999",
            "0x",
            "~",
            "? ",
            "<<:",
            "activities.all(a, activities.all(b, true))");

    private final PackReading reading = new PackReading(new Engine(), new CheckedCache(null), "1.0.0");

    private List<Pack> read(byte[] bytes) {
        return reading.read(Map.of("fuzz.rules.yaml", bytes), "file fuzz", Read.METRICS);
    }

    private void assertTold(byte[] bytes) {
        for (Pack pack : read(bytes)) {
            assertThat(pack.id()).isNotBlank();
            assertThat(pack.refused())
                    .isEqualTo(pack.rules().isEmpty() && !pack.problems().isEmpty());
            for (Problem problem : pack.problems()) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "null pointer");
            }
        }
    }

    @Test
    void whateverHappensToAPackItIsReadOrItsMistakesAreTold() {
        Random random = new Random(20260301);
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int i = 0; i < 1_500; i++) {
                assertTold(mutated(random).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void whateverHappensToItsBytesItIsReadOrItsMistakesAreTold() {
        Random random = new Random(42);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < 500; i++) {
                byte[] bytes = PACK.getBytes(StandardCharsets.UTF_8);
                for (int j = random.nextInt(4); j >= 0; j--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                assertTold(bytes);
            }
        });
    }

    @Test
    void deepAndWideFilesAreCutOff() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertTold("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            assertTold(("a: " + "{a: ".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
            assertTold("- ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            assertTold("k: v\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            assertTold((PACK + "      - {}\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(PACK);
        for (int j = random.nextInt(3); j >= 0; j--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
