package org.mingle.analysis.expertise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the owner knows about, by their skills and by what they talk about, and how well a question fits it. */
public final class Expertise {
    /** A word of their own in the small print of a question is no reason to disturb somebody. */
    private static final double LEAST = 0.4;

    private static final double SMALL_PRINT = 0.8;
    private static final int MOST_REASONS = 2;

    private final Map<String, List<Topic>> byFirst = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** What speaks for a question: the topic that fits best, 0 to 1 for all of them, and a sentence. */
    record Fit(String topic, double match, String reason) {}

    Expertise(List<Topic> topics) {
        Set<List<String>> known = new LinkedHashSet<>();
        for (Topic topic : topics) {
            List<String> roots = topic.terms().roots();
            if (!roots.isEmpty() && known.add(roots)) {
                byFirst.computeIfAbsent(roots.get(0), key -> new ArrayList<>()).add(topic);
                names.add(topic.name());
            }
        }
    }

    /** Returns the names of the topics, skills first. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /**
     * Returns what speaks for a question; empty when too little does.
     *
     * @param head its title and tags
     * @param body what stands below
     */
    Optional<Fit> fit(String head, String body) {
        Map<Topic, Double> found = new IdentityHashMap<>();
        find(Terms.of(body), SMALL_PRINT, found);
        find(Terms.of(head), 1, found);
        double doubt = 1;
        for (double weight : found.values()) {
            doubt *= 1 - weight;
        }
        if (1 - doubt < LEAST) {
            return Optional.empty();
        }
        List<Topic> best = found.entrySet().stream()
                .sorted(Map.Entry.<Topic, Double>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().name()))
                .map(Map.Entry::getKey)
                .limit(MOST_REASONS)
                .toList();
        String reason = reason(best.stream()
                .sorted(Comparator.comparing(topic -> !topic.skill()))
                .toList());
        return Optional.of(new Fit(
                best.get(0).name(),
                Math.round(100 * (1 - doubt)) / 100.0,
                Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + "."));
    }

    private static String reason(List<Topic> skillsFirst) {
        StringBuilder reason = new StringBuilder();
        @Nullable Boolean before = null;
        for (Topic topic : skillsFirst) {
            boolean first = !Objects.equals(before, topic.skill());
            reason.append(before == null ? "" : ", and ").append(topic.reason(first));
            before = topic.skill();
        }
        return reason.toString();
    }

    private void find(Terms text, double zone, Map<Topic, Double> found) {
        for (int at = 0; at < text.roots().size(); at++) {
            for (Topic topic : byFirst.getOrDefault(text.roots().get(at), List.of())) {
                if (text.haveAt(at, topic.terms())) {
                    found.merge(topic, zone * topic.weight(), Math::max);
                }
            }
        }
    }
}
