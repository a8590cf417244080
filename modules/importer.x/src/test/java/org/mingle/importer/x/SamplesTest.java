package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Inputs that nobody of us wrote; they lie beside the project on some machines and are never copied into it. */
class SamplesTest {
    private static @Nullable Path samples() {
        String told = System.getenv("MINGLE_SAMPLES");
        if (told != null) {
            return Path.of(told);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared/samples"))) {
                return up.resolve("shared/samples");
            }
        }
        return null;
    }

    private static FakeSource folder(Path folder) throws IOException {
        FakeSource source = FakeSource.named(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                source.file(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return source;
    }

    @Test
    void twitterToSqlite() throws Exception {
        Path samples = samples();
        assumeTrue(samples != null && Files.isDirectory(samples.resolve("x/twitter-to-sqlite")), "no samples here");
        RecordingSink sink = Reads.read(folder(samples.resolve("x/twitter-to-sqlite")));

        assertThat(sink.activities()).isEmpty();
        assertThat(sink.cards()).isEmpty();
        assertThat(sink.owner().name()).isEqualTo("Simon Willison");
        assertThat(sink.notes())
                .containsExactly(
                        "file account.js account",
                        "part of profile",
                        "file follower.js followers",
                        "hidden",
                        "hidden",
                        "file following.js following",
                        "hidden",
                        "hidden",
                        "ignored account-suspension.js private or technical, not used",
                        "ignored app.js private or technical, not used",
                        "ignored saved-search.js private or technical, not used",
                        "unrecognised LICENSE",
                        "missing tweets.js",
                        "missing like.js",
                        "missing direct-messages.js");
    }
}
