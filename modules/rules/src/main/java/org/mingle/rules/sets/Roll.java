package org.mingle.rules.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.State;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.rules.profile.Profiles;

/** Who is there at one moment, who speaks, and what is the matter with the others. */
public final class Roll {
    private final Profiles profiles;
    private final Set<String> metrics;
    private final Map<InstalledSet, State> states = new LinkedHashMap<>();

    /**
     * Calls the roll.
     *
     * @param sets in the order of {@link Installed#list}
     * @param metrics names of the metrics that are there
     */
    public Roll(List<InstalledSet> sets, Profiles profiles, Set<String> metrics) {
        this.profiles = profiles;
        this.metrics = metrics;
        Set<String> taken = new HashSet<>();
        for (InstalledSet set : sets) {
            KnownSet known = set.known();
            if (known.refused()) {
                states.put(set, State.REFUSED);
            } else if (!taken.add(known.id())) {
                states.put(set, State.SHADOWED);
            } else {
                states.put(set, profiles.allow(known.id()) ? State.IN_FORCE : State.OFF);
            }
        }
    }

    // A set may be cut off after the roll was called.
    private State state(InstalledSet set) {
        State state = states.getOrDefault(set, State.OFF);
        return state == State.IN_FORCE && set.trouble().isPresent() ? State.CUT_OFF : state;
    }

    /** Returns the sets that speak, in their order. */
    public List<InstalledSet> inForce() {
        return states.keySet().stream()
                .filter(set -> state(set) == State.IN_FORCE)
                .toList();
    }

    /** Returns the rules of a set that are on and awake, in their order. */
    public List<ActiveRule> active(InstalledSet set) {
        KnownSet known = set.known();
        List<ActiveRule> active = new ArrayList<>();
        for (int i = 0; i < known.rules().size(); i++) {
            RuleDescription description = known.descriptions().get(i);
            ActiveRule rule = new ActiveRule(
                    known.id() + "/" + description.id(),
                    description,
                    known.rules().get(i),
                    profiles.choose(known.id(), description));
            if (rule.choice().on() && missing(description).isEmpty()) {
                active.add(rule);
            }
        }
        return active;
    }

    private List<String> missing(RuleDescription rule) {
        return rule.metrics().stream()
                .filter(metric -> !metrics.contains(metric))
                .sorted()
                .toList();
    }

    /** Returns every set with its state, by id, then state. */
    public List<RuleSetStatus> statuses() {
        return states.keySet().stream()
                .map(this::status)
                .sorted(Comparator.comparing(
                                (RuleSetStatus status) -> status.set().id())
                        .thenComparing(RuleSetStatus::state))
                .toList();
    }

    private RuleSetStatus status(InstalledSet set) {
        KnownSet known = set.known();
        List<RuleSetStatus.RuleStatus> rules = known.descriptions().stream()
                .map(rule -> {
                    var choice = profiles.choose(known.id(), rule);
                    return new RuleSetStatus.RuleStatus(
                            rule,
                            choice.on(),
                            choice.severity(),
                            choice.modified(),
                            missing(rule).stream().findFirst().orElse(null));
                })
                .toList();
        return new RuleSetStatus(known, state(set), rules, problems(set));
    }

    private List<Problem> problems(InstalledSet set) {
        List<Problem> problems = new ArrayList<>(set.known().problems());
        set.trouble().ifPresent(problems::add);
        if (state(set) == State.IN_FORCE) {
            asleep(set.known(), problems);
        }
        return problems;
    }

    private void asleep(KnownSet known, List<Problem> into) {
        for (RuleDescription rule : known.descriptions()) {
            if (profiles.choose(known.id(), rule).on()) {
                missing(rule)
                        .forEach(metric -> into.add(Problem.of("metric " + metric + " is not there: rule " + known.id()
                                + "/" + rule.id() + " sleeps until it comes")));
            }
        }
    }

    /** Returns what is the matter with sets and profiles, sets by id first. */
    public List<Problem> problems() {
        Set<Problem> all = new LinkedHashSet<>();
        statuses().forEach(status -> all.addAll(status.problems()));
        Map<String, List<RuleDescription>> rules = new LinkedHashMap<>();
        Set<String> refused = new HashSet<>();
        states.forEach((set, state) -> {
            if (state == State.REFUSED) {
                refused.add(set.known().id());
            } else if (state != State.SHADOWED) {
                rules.put(set.known().id(), set.known().descriptions());
            }
        });
        all.addAll(profiles.problems(rules, refused));
        return List.copyOf(all);
    }
}
