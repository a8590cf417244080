package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.activity.Activity;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Inputs that nobody of us wrote; they lie beside the project on some machines and are never copied into it. */
class SamplesTest {
    private static final String FOLDER = "mastodon/granary-as2";

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

    private static Path folder() {
        Path samples = samples();
        assumeTrue(samples != null && Files.isDirectory(samples.resolve(FOLDER)), "no samples here");
        return samples.resolve(FOLDER);
    }

    /** Wraps a note as a server does: in the act of publishing it, by its actor, to everybody unless the note says it. */
    private static RecordingSink read(String name) throws Exception {
        String note = Files.readString(folder().resolve(name + ".as2.json"));
        boolean ryan = note.contains("tag:example.com,2001:ryan");
        String actor = ryan ? "tag:example.com,2001:ryan" : Reads.MIA;
        String audience = note.contains("\"cc\"") ? "" : "\"to\": [\"" + Reads.PUBLIC + "\"], ";
        String act = note.contains("\"Announce\"")
                ? note
                : "{\"id\": \"https://glass.example/act/1\", \"type\": \"Create\", \"actor\": \"" + actor + "\", "
                        + "\"published\": \"2026-03-01T10:00:00Z\", " + audience + "\"object\": " + note + "}";
        return Reads.read(FakeSource.named("archive-20260303050607-0123abcd.zip")
                .file("actor.json", Reads.ACTOR.replace("\"id\": \"" + Reads.MIA + "\"", "\"id\": \"" + actor + "\""))
                .file("outbox.json", Reads.outbox(act)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article_with_audio_video | POST | PUBLIC | 2026-03-01T10:00:00Z | | i'm ready to speak⏎⏎something
            article_with_image_attachment_with_alt | POST | PUBLIC | 2026-03-01T10:00:00Z | | article abc⏎⏎foo bar
            article_with_photo | POST | PUBLIC | 2026-03-01T10:00:00Z | | article abc⏎⏎foo bar
            comment | REPLY | PUBLIC | 2012-12-05T00:58:26Z | http://example.com/original/post | foo bar baz
            comment_inreplyto_id | REPLY | PUBLIC | 2012-12-05T00:58:26Z | tag:example.com,2017:original/post | foo bar baz
            comment_multiple_in_reply_to | REPLY | PUBLIC | 2012-12-05T00:58:26Z | http://one/post | foo bar baz
            note | POST | PUBLIC | 2012-02-22T20:26:41Z | | too cool to summarize⏎⏎A note. link too
            note_mastodon_with_video | POST | PUBLIC | 2023-03-09T14:55:03Z | | foo
            note_public | POST | PUBLIC | 2026-03-01T10:00:00Z | | some stuff
            note_unlisted | POST | PUBLIC | 2026-03-01T10:00:00Z | | some stuff
            note_with_hashtag | POST | PUBLIC | 2026-03-01T10:00:00Z | |
            note_with_image_document_attachment | POST | PUBLIC | 2026-03-01T10:00:00Z | | i hereby attach an article
            note_with_mention | POST | PUBLIC | 2026-03-01T10:00:00Z | |
            note_with_string_id_image | POST | PUBLIC | 2026-03-01T10:00:00Z | |
            repost | REPOST | PRIVATE | 2012-12-05T00:58:26Z | http://example.com/original/post |
            """)
    void eachGivesOneActivityNoContactAndNoSkippedRow(
            String name, String kind, String audience, String at, String inReplyTo, String text) throws Exception {
        RecordingSink sink = read(name);
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("skipped") || note.startsWith("left out"));
        assertThat(sink.cards()).isEmpty();
        assertThat(sink.activities()).hasSize(1);
        Activity act = sink.activities().get(0);
        assertThat(act.with()).isEmpty();
        assertThat(List.of(act.kind().name(), act.audience().name(), act.at().toString()))
                .containsExactly(kind, audience, at);
        assertThat(act.inReplyTo()).isEqualTo(inReplyTo);
        assertThat(act.text()).isEqualTo(text == null ? null : text.replace('⏎', '\n'));
        assertThat(act.mentions()).isEqualTo(name.equals("note_with_mention") ? List.of("@alice@alice") : List.of());
    }

    @Test
    void noneIsForgotten() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.filter(file -> file.toString().endsWith(".as2.json")))
                    .hasSize(15);
        }
    }
}
