package org.mingle.rules.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.contact.ContactId;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.situation.Situation;
import org.mingle.rules.judge.Verdict;
import org.mingle.rules.sets.ActiveRule;

/** Puts findings in order and chooses those for today. */
public final class Ranking {
    private static final int MOST_TODAY = 3;
    private static final Comparator<Recommendation> ORDER = Comparator.comparing(Recommendation::severity)
            .thenComparing(Comparator.comparingDouble(Recommendation::priority).reversed())
            .thenComparing(Recommendation::rule)
            .thenComparing(each -> Identity.text(each.finding().about()))
            .thenComparing(Recommendation::id);

    private final Priority priority;
    private final Identity identity = new Identity();
    private final List<Recommendation> all = new ArrayList<>();

    /** Begins with nothing. */
    public Ranking(Situation situation) {
        this.priority = new Priority(situation);
    }

    /** Adds what a set found. */
    public void add(List<ActiveRule> rules, Verdict verdict) {
        Map<String, ActiveRule> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        for (Verdict.Found found : verdict.findings()) {
            ActiveRule rule = byName.get(found.rule());
            if (rule != null) {
                all.add(recommend(rule, found));
            }
        }
    }

    private Recommendation recommend(ActiveRule rule, Verdict.Found found) {
        RuleDescription description = rule.description();
        return new Recommendation(
                identity.of(rule.name(), found.finding().about()),
                rule.name(),
                description.title(),
                description.principle(),
                rule.choice().severity(),
                description.effort(),
                priority.of(description, rule.choice().severity(), found.finding()),
                false,
                found.finding());
    }

    /** Returns everything in order, with those for today marked. */
    public List<Recommendation> ranked() {
        all.sort(ORDER);
        Set<String> principles = new HashSet<>();
        Set<ContactId> people = new HashSet<>();
        List<Recommendation> ranked = new ArrayList<>();
        int today = 0;
        for (Recommendation each : all) {
            ContactId person = each.finding().about().contact();
            boolean chosen = today < MOST_TODAY
                    && !principles.contains(each.principle())
                    && (person == null || !people.contains(person));
            if (chosen) {
                today++;
                principles.add(each.principle());
                if (person != null) {
                    people.add(person);
                }
            }
            ranked.add(chosen ? today(each) : each);
        }
        return ranked;
    }

    private static Recommendation today(Recommendation each) {
        return new Recommendation(
                each.id(),
                each.rule(),
                each.title(),
                each.principle(),
                each.severity(),
                each.effort(),
                each.priority(),
                true,
                each.finding());
    }
}
