package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.workspace.Workspace;

/** Processes that are killed or get in one another's way cannot harm the data; {@code -Dmingle.kills=N} for more of them. */
class KilledTest {
    private static final int KILLS = Integer.getInteger("mingle.kills", 20);
    private static final long SEED = 4711;
    private static final int LONGEST_MILLIS = 1_500;

    @TempDir
    Path folder;

    private static Process start(Object... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StepByStep.class.getName()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> states() {
        List<String> states = new ArrayList<>();
        try (Workspace workspace = Filled.workspaces(folder.resolve("unharmed")).open("default")) {
            states.add(Filled.answers(workspace));
            StepByStep steps = new StepByStep(workspace, SEED);
            for (int n = 0; n < StepByStep.STEPS; n++) {
                steps.step(n);
                states.add(Filled.answers(workspace));
            }
        }
        return states;
    }

    private static List<String> verify(Path home) {
        return new JdbcBackups(Databank.SQLITE.in(home)).verify(null);
    }

    @Test
    void aKilledProcessLeavesAllOrNothingOfAStep() throws Exception {
        List<String> states = states();
        Random moments = new Random(SEED);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path home = folder.resolve("home" + kill);
            int done = killAfter(home, moments.nextInt(LONGEST_MILLIS));
            inTheMiddle += done > 0 && done < StepByStep.STEPS ? 1 : 0;

            assertThat(verify(home)).as("kill " + kill + " after step " + done).isEmpty();
            try (Workspace workspace = Filled.workspaces(home).open("default")) {
                assertThat(states.subList(done, Math.min(done + 2, states.size())))
                        .as("kill " + kill + " after step " + done)
                        .contains(Filled.answers(workspace));
                Filled.take(workspace, Filled.FAR, 0, 1, "Life goes on");
            }
        }
        assertThat(inTheMiddle).as("kills between the first step and the last").isPositive();
    }

    /** Returns how many steps the process said it had done. */
    private static int killAfter(Path home, int millis) throws IOException, InterruptedException {
        Process process = start(home, SEED);
        int done = 0;
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null && line.matches("\\d+"); line = said.readLine()) {
                done = Integer.parseInt(line);
            }
        }
        process.waitFor();
        return done;
    }

    @Test
    void twoProcessesMayImportAtOnce() throws Exception {
        Path home = folder.resolve("shared");
        Process one = start(home, 0, 2_000);
        Process other = start(home, 1_000, 3_000);
        String first = new String(one.getInputStream().readAllBytes());
        String second = new String(other.getInputStream().readAllBytes());

        assertThat(List.of(first, second)).allMatch(said -> said.endsWith("done\n") || said.contains("is busy"));
        assertThat(verify(home)).isEmpty();
        try (Workspace workspace = Filled.workspaces(home).open("default")) {
            int expected = first.endsWith("done\n") && second.endsWith("done\n") ? 3_000 : 2_000;
            assertThat(workspace.asOf(Filled.FAR).contacts().search(ContactQuery.ALL))
                    .hasSize(expected);
        }
    }
}
