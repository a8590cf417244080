package org.mingle.rules.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.coach.Review;
import org.mingle.api.coach.Review.JudgedRemark;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Remark;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Subject;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.situation.Situation;
import org.mingle.rules.score.Scorer;
import org.mingle.rules.sets.ActiveRule;
import org.mingle.rules.sets.InstalledSet;
import org.mingle.rules.sets.Roll;

/** Judges one draft by the rules over posts; made for one draft. */
final class Reviewer {
    private final Roll roll;
    private final Situation situation;
    private final Activity post;
    private final PostAnalysis analysis;
    private final Set<String> served = new LinkedHashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<JudgedRemark> remarks = new ArrayList<>();

    Reviewer(Roll roll, Situation situation, Activity post, PostAnalysis analysis) {
        this.roll = roll;
        this.situation = situation;
        this.post = post;
        this.analysis = analysis;
    }

    Review review() {
        List<InstalledSet> sets = roll.inForce();
        sets.forEach(this::ask);
        Map<String, @Nullable Integer> principles = new LinkedHashMap<>();
        for (Principle principle :
                Scorer.principles(sets.stream().map(InstalledSet::known).toList())) {
            principles.put(principle.id(), points(principle.id()));
        }
        served.forEach(principle -> principles.putIfAbsent(principle, points(principle)));
        remarks.sort(
                Comparator.comparingInt((JudgedRemark each) -> each.remark().from())
                        .thenComparingInt(each -> each.remark().to())
                        .thenComparing(JudgedRemark::rule));
        return new Review(analysis, principles, remarks);
    }

    /** Full marks are earned by a text that was read: that nothing was found in one that nobody here can read says nothing. */
    private @Nullable Integer points(String principle) {
        boolean judged = served.contains(principle) && (isRead() || taken.containsKey(principle));
        return judged ? Integer.valueOf(Math.max(0, 100 - taken.getOrDefault(principle, 0))) : null;
    }

    private boolean isRead() {
        return analysis.words() > 0 && analysis.question() != null;
    }

    private void ask(InstalledSet set) {
        List<ActiveRule> rules = roll.active(set).stream()
                .filter(rule -> rule.description().subject() == SubjectKind.POST)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        set.ask(() -> judge(rules), Progress.NONE).ifPresent(judgements -> {
            for (int i = 0; i < rules.size(); i++) {
                note(rules.get(i), judgements.get(i).findings());
            }
        });
    }

    private List<Judgement> judge(List<ActiveRule> rules) {
        return rules.stream()
                .map(rule -> {
                    Situation seen = situation.over(rule.description().window());
                    return rule.rule()
                            .judge(
                                    Subject.of(seen, post, analysis),
                                    rule.choice().settings());
                })
                .toList();
    }

    private void note(ActiveRule rule, List<Finding> findings) {
        String principle = rule.description().principle();
        served.add(principle);
        if (!findings.isEmpty()) {
            taken.merge(principle, cost(rule.choice().severity()), Integer::sum);
        }
        findings.forEach(finding -> remarks(rule, finding));
    }

    private static int cost(Severity severity) {
        return switch (severity) {
            case ACT -> 40;
            case IMPROVE -> 25;
            case NOTICE -> 10;
            case INFO -> 5;
        };
    }

    private void remarks(ActiveRule rule, Finding finding) {
        String text = post.text() == null ? "" : post.text();
        List<Remark> places = finding.remarks().isEmpty() ? List.of(whole(rule, finding, text)) : finding.remarks();
        for (Remark place : places) {
            int from = Math.max(0, Math.min(place.from(), text.length()));
            int to = Math.max(from, Math.min(place.to(), text.length()));
            Remark within = new Remark(from, to, place.message(), place.suggestion());
            remarks.add(new JudgedRemark(rule.name(), within, text.substring(from, to)));
        }
    }

    // A rule that points at no place speaks of the text as a whole.
    private static Remark whole(ActiveRule rule, Finding finding, String text) {
        String why = finding.why();
        return new Remark(0, text.length(), why == null ? rule.description().title() : why, finding.action());
    }
}
