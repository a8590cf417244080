package org.mingle.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingle.api.coach.Advice;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.situation.Situation;
import org.mingle.rules.profile.Profiles;
import org.mingle.testing.FakeObserver;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.FakeWorkspace;

/** A coach in a test, with everything that it is given. */
final class Coaching {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    final FakeObserver observer;
    final RuleCoach coach;
    private final List<Map<String, Object>> configurations = new ArrayList<>();
    private long nextService = 1;

    Coaching(Situation situation) {
        observer = new FakeObserver(situation);
        coach = new RuleCoach(observer, () -> Profiles.of(configurations), Duration.ofMillis(300));
    }

    static Coaching nothing() {
        return new Coaching(FakeSituation.at(AS_OF));
    }

    Coaching with(RuleSet set) {
        return with(set, 0);
    }

    Coaching with(RuleSet set, int ranking) {
        coach.add(set, "org.example.bundle", ranking, nextService++);
        return this;
    }

    void profile(String... keysAndValues) {
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        configurations.add(properties);
        coach.changed();
    }

    Advice advice() {
        return coach.advise(new FakeWorkspace("test"), AS_OF, Progress.NONE);
    }

    List<String> rules() {
        return advice().recommendations().stream().map(each -> each.rule()).toList();
    }

    List<String> problems() {
        return advice().problems().stream().map(each -> each.message()).toList();
    }

    static RuleDescription rule(String id) {
        return rule(id, SubjectKind.SITUATION);
    }

    static RuleDescription rule(String id, SubjectKind subject) {
        return RuleDescription.of(id, "Title of " + id, id.replaceAll("\\..*", ""), Severity.IMPROVE, subject);
    }

    static RuleDescription reading(String id, String metric) {
        RuleDescription plain = rule(id);
        return new RuleDescription(
                plain.id(),
                plain.title(),
                plain.principle(),
                plain.severity(),
                plain.effort(),
                plain.subject(),
                plain.window(),
                plain.cooldown(),
                plain.on(),
                plain.parameters(),
                Set.of(metric));
    }
}
