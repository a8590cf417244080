package org.mingle.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;

/** What a process of its own does to a store until it is killed: imports, merges and undoes, the same in every run. */
final class StepByStep {
    static final int STEPS = 60;
    private static final int PEOPLE = 120;

    private final Workspace workspace;
    private final Random random;
    private final List<ImportId> imports = new ArrayList<>();
    private int merged;

    StepByStep(Workspace workspace, long seed) {
        this.workspace = workspace;
        this.random = new Random(seed);
    }

    void step(int n) {
        switch (n == 0 ? 0 : random.nextInt(4)) {
            case 0, 1 -> {
                int from = random.nextInt(PEOPLE);
                ImportReport report =
                        Filled.take(workspace, Filled.FIRST.plusDays(n), from, from + PEOPLE, "Hello for time " + n);
                imports.add(report.id());
            }
            case 2 -> {
                var people = workspace.asOf(Filled.FAR).contacts().search(org.mingle.api.contact.ContactQuery.ALL);
                workspace
                        .identities()
                        .merge(
                                people.get(merged).id(),
                                people.get(people.size() - 1).id());
                merged++;
            }
            default -> {
                if (imports.size() > 1) {
                    workspace.imports().undo(imports.remove(imports.size() - 1));
                }
            }
        }
    }

    /** Arguments: home folder, then a seed for steps, or a first and a last person for one import. */
    public static void main(String[] arguments) {
        try (Workspace workspace = Filled.workspaces(Path.of(arguments[0])).open("default")) {
            System.out.println("ready");
            if (arguments.length == 3) {
                Filled.take(
                        workspace,
                        Filled.FIRST,
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        "Hello");
                System.out.println("done");
                return;
            }
            StepByStep steps = new StepByStep(workspace, Long.parseLong(arguments[1]));
            for (int n = 0; n < STEPS; n++) {
                steps.step(n);
                System.out.println(n + 1);
            }
        } catch (StoreException sentence) {
            System.out.println(sentence.getMessage());
        }
    }
}
