package org.mingle.rules.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;

/** The profiles in force, one over the other: organisation, policy, personal; within a layer by name. */
public final class Profiles {
    /** Nobody wishes anything. */
    public static final Profiles NONE = new Profiles(List.of());

    private final List<Profile> layered;
    private final Map<String, Map<String, Ruling>> rulings = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Profile chooser;

    /** Reads and layers the properties of some configurations. */
    public static Profiles of(Collection<? extends Map<String, ?>> configurations) {
        return new Profiles(configurations.stream().map(ProfileReader::read).toList());
    }

    /** Layers some profiles. */
    Profiles(Collection<Profile> some) {
        layered = some.stream()
                .sorted(Comparator.comparing(Profile::layer).thenComparing(Profile::name))
                .toList();
        layered.forEach(this::add);
    }

    private record Ruling(Wish wish, Profile by) {}

    private void add(Profile profile) {
        problems.addAll(profile.problems());
        if (profile.ruleSets() != null && free(profile, chooser, "ruleSets")) {
            chooser = profile;
        }
        for (Wish wish : profile.wishes()) {
            Map<String, Ruling> ofRule = rulings.computeIfAbsent(wish.rule(), key -> new LinkedHashMap<>());
            Ruling earlier = ofRule.get(wish.what());
            if (free(profile, earlier == null ? null : earlier.by(), wish.key())) {
                ofRule.put(wish.what(), new Ruling(wish, profile));
            }
        }
    }

    private boolean free(Profile wishing, @Nullable Profile earlier, String key) {
        if (earlier == null || earlier.layer() != Layer.POLICY || wishing.layer() == Layer.POLICY) {
            return true;
        }
        problems.add(wishing.problem("\"" + key + "\" is set by the policy in " + earlier.name() + " and stays"));
        return false;
    }

    /** Returns whether a set may speak. */
    public boolean allow(String setId) {
        return chooser == null
                || chooser.ruleSets() == null
                || chooser.ruleSets().contains(setId);
    }

    /** Returns a rule as it is set. */
    public Choice choose(String setId, RuleDescription rule) {
        return decide(setId, rule, new ArrayList<>());
    }

    private Choice decide(String setId, RuleDescription rule, List<Problem> into) {
        Map<String, Ruling> ofRule = rulings.get(setId + "/" + rule.id());
        if (ofRule == null) {
            return Choice.standard(rule);
        }
        Decision decision = new Decision(rule);
        ofRule.values().forEach(ruling -> {
            String complaint = decision.apply(ruling.wish());
            if (!complaint.isEmpty()) {
                into.add(ruling.by().problem(complaint));
            }
        });
        return decision.choice();
    }

    /**
     * Returns what is the matter with the profiles.
     *
     * @param rules of every installed set, by the id of the set
     * @param refused ids of sets that are there and cannot be read, so that nobody knows their rules
     */
    public List<Problem> problems(
            Map<String, ? extends Collection<RuleDescription>> rules, Collection<String> refused) {
        Set<Problem> all = new LinkedHashSet<>(problems);
        Map<String, RuleDescription> byName = new HashMap<>();
        rules.forEach((set, many) -> many.forEach(rule -> byName.putIfAbsent(set + "/" + rule.id(), rule)));
        for (Profile profile : layered) {
            Set<String> installed = new HashSet<>(rules.keySet());
            installed.addAll(refused);
            unknownSets(profile, installed, all);
            profile.wishes().stream()
                    .map(Wish::rule)
                    .distinct()
                    .filter(name -> !byName.containsKey(name) && !refused.contains(name.replaceFirst("/.*", "")))
                    .forEach(name -> all.add(profile.problem("no rule is called \"" + name + "\"")));
        }
        rules.forEach((set, many) -> many.forEach(rule -> {
            List<Problem> found = new ArrayList<>();
            decide(set, rule, found);
            all.addAll(found);
        }));
        return List.copyOf(all);
    }

    private static void unknownSets(Profile profile, Set<String> installed, Set<Problem> into) {
        Set<String> named = profile.ruleSets();
        if (named == null) {
            return;
        }
        named.stream()
                .sorted()
                .filter(id -> !installed.contains(id))
                .forEach(id -> into.add(profile.problem("no rule set is called \"" + id + "\"")));
    }
}
