package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/**
 * Files that nobody here wrote, in {@code shared/samples} beside the project or where {@code MINGLE_SAMPLES} says; they are
 * not part of the project.
 */
class SamplesTest {
    private static RecordingSink read(String sample) throws Exception {
        Path file = folder() == null ? null : folder().resolve(sample);
        assumeTrue(file != null && Files.isRegularFile(file), "the samples are not here");
        String name = file.getFileName().toString();
        return Reads.read(FakeSource.named(name).file(name, Files.readAllBytes(file)));
    }

    private static @Nullable Path folder() {
        String said = System.getenv("MINGLE_SAMPLES");
        if (said != null) {
            return Path.of(said);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared/samples"))) {
                return up.resolve("shared/samples");
            }
        }
        return null;
    }

    private static Set<String> people(RecordingSink sink) {
        return sink.activities().stream()
                .map(Activity::actor)
                .filter(Objects::nonNull)
                .map(actor -> actor.accounts().get(0).handle())
                .collect(Collectors.toSet());
    }

    @Test
    void wordpress() throws Exception {
        RecordingSink sink = read("wxr/isso/wordpress.xml");
        assertThat(Reads.said(sink))
                .containsExactly(
                        "POST I: Hello, World…",
                        "REPLY Ohai: Erster!1",
                        "REPLY I: Zweiter.",
                        "REPLY I: Drölfter!",
                        "REPLY I: Yet another reply.",
                        "REPLY I: ...",
                        "REPLY I: When you have a comment with multiple lines:|WordPress exports it like this.",
                        "REPLY I: ...",
                        "REPLY I: ...");
        assertThat(people(sink)).containsExactly("test@example.org");
        assertThat(Reads.notes(sink))
                .containsExactly(
                        "skipped 136 a date of publication was expected",
                        "skipped 155 a date of publication was expected");
    }

    @Test
    void disqus() throws Exception {
        RecordingSink sink = read("disqus/isso/disqus.xml");
        assertThat(Reads.said(sink))
                .containsExactly(
                        "REPLY I: ...",
                        "REPLY I: Hello, World.",
                        "REPLY I: ...",
                        "REPLY Empty: Message from thread with empty title and id",
                        "REPLY I: Hello, World.");
        assertThat(people(sink)).containsExactly("baz@email.foo");
        assertThat(Reads.notes(sink)).containsExactly("left out deleted comment");
    }
}
