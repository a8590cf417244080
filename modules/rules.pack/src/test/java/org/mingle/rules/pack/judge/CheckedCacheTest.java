package org.mingle.rules.pack.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;
import org.mingle.testing.FakeSituation;

final class CheckedCacheTest {
    private static final FakeSituation LOUD =
            FakeSituation.at(LocalDate.of(2026, 3, 1)).metric("publicActs", 20).metric("broadcastShare", 0.9);

    @TempDir
    Path folder;

    private Pack read(String text, List<String> metrics) {
        return Read.all(Map.of("house.rules.yaml", text), metrics, folder.resolve("packs"))
                .get(0);
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(folder.resolve("packs"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("packs"))) {
            return files.toList();
        }
    }

    private static void assertSame(Pack first, Pack second) {
        assertThat(second.refused()).isFalse();
        assertThat(second.rules().get(0).description())
                .isEqualTo(first.rules().get(0).description());
        assertThat(second.test()).isEqualTo(first.test());
        assertThat(second.rules().get(0).judge(Subject.of(LOUD), Settings.STANDARD))
                .isEqualTo(first.rules().get(0).judge(Subject.of(LOUD), Settings.STANDARD));
    }

    @Test
    void whatIsKeptJudgesLikeWhatIsNew() throws IOException {
        String text = Read.text("do", "Write {metrics.publicActs} replies", "why", "Since {asOf}");
        Pack first = read(text, Read.METRICS);
        assertThat(kept()).hasSize(1);
        assertSame(first, read(text, Read.METRICS));
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anotherTextOrVocabularyIsCheckedAnew() throws IOException {
        read(Read.HOUSE, Read.METRICS);
        read(Read.HOUSE + "# changed\n", Read.METRICS);
        List<String> more = new ArrayList<>(Read.METRICS);
        more.add("teamSpirit");
        read(Read.HOUSE, more);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void rubbishInTheCacheIsOverwritten() throws IOException {
        Pack first = read(Read.HOUSE, Read.METRICS);
        Path file = kept().get(0);
        byte[] good = Files.readAllBytes(file);
        for (byte[] bad : List.of(new byte[0], new byte[] {127, 0, 0, 0, 1}, java.util.Arrays.copyOf(good, 40))) {
            Files.write(file, bad);
            assertSame(first, read(Read.HOUSE, Read.METRICS));
            assertThat(file).hasBinaryContent(good);
        }
    }

    @Test
    void aRefusedPackIsNotKept() throws IOException {
        assertThat(read(Read.text("when", "metrics.no > 1"), Read.METRICS).refused())
                .isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void withoutAPlaceNothingIsKept() throws IOException {
        Files.writeString(folder.resolve("packs"), "a file where the folder should be");
        assertThat(read(Read.HOUSE, Read.METRICS).refused()).isFalse();
    }
}
