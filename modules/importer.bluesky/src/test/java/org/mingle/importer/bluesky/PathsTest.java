package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PathsTest {
    private final Paths paths = new Paths();

    private void put(Cid record, String path) {
        paths.put(record, path.getBytes(StandardCharsets.UTF_8));
    }

    /** What a hash begins with can be chosen by whoever has some days. */
    @Test
    void namesThatBeginAlikeAreNotMistaken() {
        Cid one = new Cid(7, 1, 1, 1);
        Cid other = new Cid(7, 2, 2, 2);
        Cid third = new Cid(7, 3, 3, 3);
        put(one, "posts/one");
        put(other, "posts/other");
        paths.announce(1, third);
        paths.announce(2, other);
        paths.announce(3, one);
        paths.index();
        assertThat(paths.take(1, third)).isEmpty();
        assertThat(paths.take(2, other)).containsExactly("posts/other");
        assertThat(paths.take(3, one)).containsExactly("posts/one");
    }

    @Test
    void whatWasNotAnnouncedIsFoundToo() {
        Cid name = new Cid(1, 2, 3, 4);
        put(name, "posts/a");
        put(name, "posts/b");
        paths.index();
        assertThat(paths.take(70_000, name)).as("in their order").containsExactly("posts/a", "posts/b");
        assertThat(paths.take(70_001, name)).as("once").isEmpty();
    }

    @Test
    void manyAreFound() {
        for (int i = 0; i < 50_000; i++) {
            put(new Cid(i % 20_000, i, 0, 0), "posts/" + i);
            paths.announce(2 * i, new Cid(i % 20_000, i, 0, 0));
        }
        paths.index();
        for (int i = 0; i < 50_000; i += 2) {
            assertThat(paths.take(2 * i, new Cid(i % 20_000, i, 0, 0))).containsExactly("posts/" + i);
        }
        assertThat(paths.left()).hasSize(25_000).contains("posts/1", "posts/49999");
    }
}
