package org.mingle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.command.Invocation;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.PackReader;
import org.mingle.api.rules.RuleSet;

/** {@code mingle rules test}: runs the examples that rules carry. */
final class RulesTest {
    private final Coach coach;
    private final PackReader reader;
    private final Invocation invocation;

    RulesTest(Coach coach, PackReader reader, Invocation invocation) {
        this.coach = coach;
        this.reader = reader;
        this.invocation = invocation;
    }

    int run(String what) {
        try {
            List<RuleSet> sets = sets(what);
            if (sets.isEmpty()) {
                invocation
                        .err()
                        .println(
                                what.isEmpty()
                                        ? "No rule set is installed."
                                        : "There is no file and no rule set " + what + ".");
                return EntryPoint.UNUSABLE;
            }
            return report(sets);
        } catch (IOException unreadable) {
            invocation.err().println("Cannot read " + what + ". Is it a text file in UTF-8?");
            return EntryPoint.UNUSABLE;
        }
    }

    private List<RuleSet> sets(String what) throws IOException {
        if (!what.isEmpty() && Files.exists(Path.of(what))) {
            return List.of(reader.read(Path.of(what)));
        }
        return coach.ruleSets().stream()
                .map(RuleSetStatus::set)
                .filter(set -> what.isEmpty() || set.id().equals(what))
                .toList();
    }

    private int report(List<RuleSet> sets) {
        boolean failed = false;
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        int passed = 0;
        for (RuleSet set : sets) {
            if (set.refused()) {
                failed = true;
                set.problems().forEach(problem -> invocation.err().println(problem));
                continue;
            }
            for (ExampleResult result : set.test()) {
                rows.add(Json.object(
                        "rule", set.id() + "/" + result.rule(),
                        "example", result.example(),
                        "expected", result.expected(),
                        "fired", result.fired(),
                        "passed", result.passed()));
                passed += result.passed() ? 1 : 0;
                failed |= !result.passed();
                if (!result.passed()) {
                    invocation.err().println(result.problem());
                }
            }
        }
        if (invocation.json()) {
            Json.print(invocation.out(), rows, false);
        } else if (!rows.isEmpty() || !failed) {
            invocation.out().println(passed + " of " + Wording.count(rows.size(), "example", "examples") + " passed.");
        }
        return failed ? 1 : 0;
    }
}
