package org.mingle.rules.sets;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingle.api.rules.RuleSet;

/** The registered rule sets; any thread. */
public final class Installed {
    private final List<InstalledSet> all = new CopyOnWriteArrayList<>();

    /** Adds a set that has come. */
    public void add(InstalledSet set) {
        all.add(set);
    }

    /** Takes note that a set has another ranking; what it did before is not forgotten. */
    public void rank(RuleSet set, int ranking) {
        all.stream().filter(each -> each.holds(set)).forEach(each -> each.rank(ranking));
    }

    /** Removes a set that goes; returns what was known of it. */
    public List<InstalledSet> remove(RuleSet set) {
        List<InstalledSet> leaving =
                all.stream().filter(each -> each.holds(set)).toList();
        leaving.forEach(InstalledSet::leave);
        all.removeAll(leaving);
        return leaving;
    }

    /**
     * Returns a copy: highest ranking first, then by id, then lowest service id, so that the order in which bundles start
     * does not show in an answer.
     */
    public List<InstalledSet> list() {
        return all.stream()
                .sorted(Comparator.comparingInt(InstalledSet::ranking)
                        .reversed()
                        .thenComparing(set -> set.known().id())
                        .thenComparingLong(InstalledSet::serviceId))
                .toList();
    }
}
