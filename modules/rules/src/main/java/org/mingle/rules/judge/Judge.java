package org.mingle.rules.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;
import org.mingle.api.situation.Situation;
import org.mingle.rules.sets.ActiveRule;
import org.mingle.rules.sets.InstalledSet;

/** Asks rule sets and remembers their answers, so that a change asks its own set again and no other; any thread. */
public final class Judge {
    private final Map<Situation, Map<Case, Verdict>> kept = new WeakHashMap<>();

    /** What an answer depends on, besides the situation. */
    private record Case(InstalledSet set, Map<String, Settings> rules) {}

    /**
     * Asks one set.
     *
     * @return empty when the set is cut off, now or earlier
     */
    public Optional<Verdict> ask(
            InstalledSet set, List<ActiveRule> rules, Situation situation, Subjects subjects, Progress progress) {
        Map<String, Settings> settings = new HashMap<>();
        rules.forEach(rule -> settings.put(rule.name(), rule.choice().settings()));
        Case question = new Case(set, settings);
        Optional<Verdict> earlier = recall(situation, question);
        if (earlier.isPresent()) {
            return earlier;
        }
        rules.forEach(rule -> {
            progress.check();
            subjects.prepare(rule.description());
        });
        Optional<Verdict> answer = set.ask(() -> judge(rules, subjects), progress);
        answer.ifPresent(verdict -> keep(situation, question, verdict));
        return answer;
    }

    private synchronized Optional<Verdict> recall(Situation situation, Case question) {
        return Optional.ofNullable(kept.getOrDefault(situation, Map.of()).get(question));
    }

    private synchronized void keep(Situation situation, Case question, Verdict verdict) {
        Map<Case, Verdict> answers = kept.computeIfAbsent(situation, key -> new HashMap<>());
        answers.keySet().removeIf(old -> old.set() == question.set());
        answers.put(question, verdict);
    }

    /** Forgets the answers of a set that has gone, so that nothing keeps its bundle in memory. */
    public synchronized void forget(InstalledSet set) {
        kept.values().forEach(answers -> answers.keySet().removeIf(question -> question.set() == set));
    }

    private static Verdict judge(List<ActiveRule> rules, Subjects subjects) throws InterruptedException {
        List<Verdict.Found> findings = new ArrayList<>();
        List<Advice.Missing> missing = new ArrayList<>();
        for (ActiveRule rule : rules) {
            int before = findings.size();
            @Nullable String lacks = null;
            for (Subject subject : subjects.of(rule.description())) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                Judgement judgement = rule.rule().judge(subject, rule.choice().settings());
                judgement.findings().forEach(finding -> findings.add(new Verdict.Found(rule.name(), whole(finding))));
                lacks = lacks == null ? judgement.missing() : lacks;
            }
            if (lacks != null && findings.size() == before) {
                missing.add(new Advice.Missing(rule.name(), lacks));
            }
        }
        return new Verdict(findings, missing);
    }

    // A finding with a hole would break whoever shows it; better that the set is named for it.
    private static Finding whole(Finding finding) {
        Objects.requireNonNull(finding.action());
        Objects.requireNonNull(finding.about());
        return finding;
    }
}
