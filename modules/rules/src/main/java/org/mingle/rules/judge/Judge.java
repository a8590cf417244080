package org.mingle.rules.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.mingle.api.coach.Advice;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Settings;
import org.mingle.api.situation.Situation;
import org.mingle.rules.sets.ActiveRule;
import org.mingle.rules.sets.InstalledSet;

/** Asks rule sets and remembers their answers, so that a change asks its own set again and no other; any thread. */
public final class Judge {
    private final Map<Situation, Map<InstalledSet, Answer>> kept = new WeakHashMap<>();

    /** What a set said of a situation when its rules were set so. */
    private record Answer(Map<String, Settings> rules, Verdict verdict) {}

    /**
     * Asks one set.
     *
     * @return empty when the set is cut off, now or earlier
     */
    public Optional<Verdict> ask(
            InstalledSet set, List<ActiveRule> rules, Situation situation, Subjects subjects, Progress progress) {
        Map<String, Settings> settings = new HashMap<>();
        rules.forEach(rule -> settings.put(rule.name(), rule.choice().settings()));
        Optional<Verdict> earlier = recall(situation, set, settings);
        if (earlier.isPresent()) {
            return earlier;
        }
        for (ActiveRule rule : rules) {
            progress.check();
            subjects.measure(rule.description());
        }
        for (ActiveRule rule : rules) {
            progress.check();
            subjects.prepare(rule.description());
        }
        Optional<Verdict> answer = set.ask(() -> judge(rules, subjects, set.share()), progress);
        answer.ifPresent(verdict -> keep(situation, set, new Answer(settings, verdict)));
        return answer;
    }

    private synchronized Optional<Verdict> recall(
            Situation situation, InstalledSet set, Map<String, Settings> settings) {
        return Optional.ofNullable(kept.get(situation))
                .map(answers -> answers.get(set))
                .filter(answer -> answer.rules.equals(settings))
                .map(Answer::verdict);
    }

    private synchronized void keep(Situation situation, InstalledSet set, Answer answer) {
        kept.computeIfAbsent(situation, key -> new HashMap<>()).put(set, answer);
    }

    /** Forgets the answers of a set that has gone, so that nothing keeps its bundle in memory. */
    public synchronized void forget(InstalledSet set) {
        kept.values().forEach(answers -> answers.remove(set));
    }

    private static Verdict judge(List<ActiveRule> rules, Subjects subjects, Duration share)
            throws InterruptedException {
        List<Verdict.Found> findings = new ArrayList<>();
        List<Advice.Missing> missing = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ActiveRule rule : rules) {
            Hearing hearing = new Hearing(rule, share);
            hearing.hear(subjects.of(rule.description()));
            hearing.findings().forEach(finding -> findings.add(new Verdict.Found(rule.name(), finding)));
            hearing.missing().ifPresent(lacks -> missing.add(new Advice.Missing(rule.name(), lacks)));
            hearing.trouble().ifPresent(problems::add);
        }
        return new Verdict(findings, missing, problems);
    }
}
