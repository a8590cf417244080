package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each guest, and twenty variants of each, behave as their name says. */
final class BehaviourTest {
    @TempDir
    Path folder;

    @Test
    void wendySaysNothing() throws IOException {
        for (Behaviour b : variants("wallflower")) {
            assertThat(b.sent).isZero();
            assertThat(b.publicActs()).isLessThanOrEqualTo(1);
            assertThat(b.contacts).isBetween(50, 130);
            assertThat(b.nods).isGreaterThanOrEqualTo(10);
            assertThat(b.partners()).isLessThan(5);
            assertThat(b.unanswered()).isPositive();
        }
    }

    @Test
    void heidiTalksAtLengthAndInPrivate() throws IOException {
        for (Behaviour b : variants("hider")) {
            assertThat(b.sent).isGreaterThanOrEqualTo(40);
            assertThat(b.publicActs()).isLessThanOrEqualTo(1);
            assertThat(b.shareOfShortTalks()).isLessThan(0.1);
        }
    }

    @Test
    void samAnnouncesAndDoesNotListen() throws IOException {
        for (Behaviour b : variants("shouter")) {
            assertThat(b.posts).hasSizeGreaterThanOrEqualTo(25);
            assertThat(b.comments).hasSizeLessThanOrEqualTo(1);
            assertThat(b.shareOfPosts("https://")).isGreaterThan(0.6);
            assertThat(b.shareOfPosts("\\?")).isZero();
            assertThat(b.shareOfPosts("(?i)announc|excited|proud|thrilled|launched|introducing|official|new post"))
                    .isGreaterThan(0.5);
            assertThat(b.unanswered()).isGreaterThanOrEqualTo(2);
            assertThat(b.partners()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void fredMeetsManyAndNobodyTwice() throws IOException {
        for (Behaviour b : variants("flitter")) {
            assertThat(b.partners()).isGreaterThanOrEqualTo(20);
            assertThat(b.shareOfShortTalks()).isGreaterThan(0.85);
            assertThat(b.newContacts).isGreaterThanOrEqualTo(40);
            assertThat(b.contacts).isGreaterThan(400);
            assertThat(b.comments.size()).isGreaterThan(2 * b.posts.size());
        }
    }

    @Test
    void peteClaimsAndYetConverses() throws IOException {
        for (Behaviour b : variants("pretender")) {
            assertThat(b.shareOfPosts("(?i)world|number one|best|award|unparalleled|guaranteed|unmatched|greatest"))
                    .isGreaterThan(0.5);
            assertThat(b.comments.size()).isGreaterThanOrEqualTo(b.posts.size() - 4);
            assertThat(b.partners()).isBetween(5, 9);
            assertThat(b.shareOfShortTalks()).isLessThan(0.2);
        }
    }

    @Test
    void hannahAsksAnswersAndKeepsUp() throws IOException {
        for (Behaviour b : variants("host")) {
            assertThat(b.shareOfPosts("\\?")).isBetween(0.25, 0.55);
            assertThat(b.comments.size()).isGreaterThan(b.posts.size());
            assertThat(b.unanswered()).isZero();
            assertThat(b.slowestAnswer()).isLessThan(java.time.Duration.ofHours(26));
            assertThat(b.partners()).isGreaterThanOrEqualTo(18);
            assertThat(b.shareOfShortTalks()).isLessThan(0.1);
            assertThat(b.newContacts).isLessThan(20);
        }
    }

    private List<Behaviour> variants(String id) throws IOException {
        List<Behaviour> all = new ArrayList<>();
        for (long seed = 0; seed <= 20; seed++) {
            all.add(new Behaviour(Export.of(id, seed, folder)));
        }
        return all;
    }
}
