package org.mingle.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.coach.Coach;
import org.mingle.api.health.Health;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.mingle.testing.Samples;

class ChecksTest {
    @TempDir
    Path home;

    private static final class None implements Workspaces {
        @Override
        public Workspace open(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Workspace temporary() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> list() {
            return List.of();
        }
    }

    /** One workspace with one post. */
    private record One(Activity post) implements Workspaces {
        @Override
        public Workspace open(String name) {
            ActivityStore activities = answering(
                    ActivityStore.class,
                    query -> post.at().isBefore(((ActivityQuery) query).from()) ? List.of() : List.of(post));
            Archive archive = answering(Archive.class, any -> activities);
            ImportLedger ledger = answering(ImportLedger.class, any -> List.of());
            return answering(Workspace.class, day -> day == null ? ledger : archive);
        }

        @Override
        public Workspace temporary() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> list() {
            return List.of("default");
        }

        private static <T> T answering(Class<T> type, Function<Object, Object> answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getReturnType() == void.class
                            ? null
                            : answer.apply(arguments == null ? null : arguments[0])));
        }
    }

    @Test
    void whatIsStoredFromLaterThanNowIsSaidWithoutItsText() {
        Activity post = Samples.post("p1", Instant.parse("2026-11-05T10:00:00Z"), "secret")
                .build();
        Clock slow = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        Clock right = Clock.fixed(Instant.parse("2026-11-04T12:00:00Z"), ZoneOffset.UTC);

        assertThat(new ClockCheck(new One(post), slow).check().findings())
                .containsExactly(
                        "Something stored was done on 2026-11-05, which is later than today. Either the clock of"
                                + " this machine is slow, or an export was made on one that was fast.");
        assertThat(new ClockCheck(new One(post), right).check().well()).isTrue();
    }

    private static Health clock(String now) {
        return new ClockCheck(new None(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).check();
    }

    @Test
    void aClockThatWasNeverSetIsSaid() {
        assertThat(clock("1970-01-03T00:00:00Z").findings())
                .containsExactly("The clock of this machine says 1970-01-03, which can hardly be."
                        + " Advice depends on the day; please set the clock.");
        assertThat(clock("2026-11-01T00:00:00Z").well()).isTrue();
    }

    @Test
    void aFolderThatIsGoneIsSaidWithoutItsPlace() throws Exception {
        for (String room : List.of("data", "rules", "plugins", "conf", "logs")) {
            Files.createDirectories(home.resolve(room));
        }

        Health health = new FolderCheck(new Home(home, null, false)).check();

        assertThat(health.findings())
                .containsExactly(
                        "The folder cache of the home folder is not there. Mingle makes it when it starts and may write.");
        assertThat(health.facts()).containsEntry("data", "writable").containsEntry("cache", "missing");
        assertThat(health.toString()).doesNotContain(home.toString());
    }

    @Test
    void packFilesThatSafeModeLeavesOutAreCounted() throws Exception {
        Files.writeString(Files.createDirectories(home.resolve("rules")).resolve("house.rules.yaml"), "");
        Files.writeString(home.resolve("rules/README.txt"), "");
        Coach coach = One.answering(Coach.class, any -> List.of());

        assertThat(new PackCheck(coach, new Home(home, null, true)).check().facts())
                .containsEntry("installed", 0L)
                .containsEntry("leftOut", 1L);
        assertThat(new PackCheck(coach, new Home(home, null, false)).check().facts())
                .containsEntry("leftOut", 0L);
    }

    @Test
    void theLogIsNamedBelowTheHomeFolderAndItsErrorsCounted() throws Exception {
        Path log = Files.createDirectories(home.resolve("logs")).resolve("cli-1.log");
        Files.writeString(log, "2026-11-01T00:00:00Z ERROR [main] a b\n2026-11-01T00:00:01Z INFO [main] c d\n");

        assertThat(new LogCheck(new Home(home, log, false)).check().facts())
                .containsEntry("file", Path.of("logs", "cli-1.log").toString())
                .containsEntry("errors", 1L);
    }

    @Test
    void javaTellsItsVersion() {
        assertThat(new JavaCheck().check().facts()).containsEntry("version", System.getProperty("java.version"));
    }
}
