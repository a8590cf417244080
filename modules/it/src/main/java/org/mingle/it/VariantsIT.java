package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.rules.Severity;
import org.mingle.api.workspace.Workspace;
import org.osgi.test.common.annotation.InjectService;

/** The right guest is named for variants that nobody tuned for. */
class VariantsIT extends WholeHouse {
    private static final int VARIANTS = 200;
    private static final int RIGHT = 190;

    @InjectService(timeout = 20_000)
    Coach coach;

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void variantsAreNamedRight(String id) throws Exception {
        List<String> wrong = new ArrayList<>();
        // Each of them waits for others, which tasks of the common pool must not.
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<String>> looks = LongStream.rangeClosed(1, VARIANTS)
                    .<Callable<String>>mapToObj(seed -> () -> seed + ": " + look(id, seed))
                    .toList();
            for (Future<String> look : workers.invokeAll(looks)) {
                if (!look.get().contains(": " + id + " ")) {
                    wrong.add(look.get());
                }
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(VARIANTS - wrong.size()).as("wrong: %s", wrong).isGreaterThanOrEqualTo(RIGHT);
    }

    private String look(String id, long seed) {
        Path place = folder.resolve(Long.toString(seed));
        Path export = place.resolve(id).resolve("linkedin.zip");
        try (Workspace workspace = workspaces.temporary()) {
            guests.write(id, seed, place);
            Advice advice = Fixtures.advise(imports, coach, workspace, export);
            Files.delete(export);
            boolean urgentHost = id.equals("host")
                    && advice.recommendations().stream().anyMatch(one -> one.severity() == Severity.ACT);
            String best = advice.guest().best() == null
                    ? "nobody"
                    : advice.guest().best().id();
            return (urgentHost ? "urgent " : "") + best + " of " + Fixtures.memberships(advice);
        } catch (Exception failed) {
            throw new IllegalStateException("variant " + seed + " of " + id, failed);
        }
    }
}
