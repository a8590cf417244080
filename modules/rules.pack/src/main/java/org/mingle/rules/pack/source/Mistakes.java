package org.mingle.rules.pack.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingle.api.rules.Problem;

/** Collects all that is wrong with one pack, so that its author can mend everything at once. */
public final class Mistakes {
    private static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();

    /** Takes note of a mistake. */
    public void add(Problem problem) {
        if (problems.size() < MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Returns whether nothing is wrong. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Returns everything that is wrong, in the order of the files and lines. */
    public List<Problem> all() {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.file() == null ? "" : problem.file())
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
