package org.mingle.rules.judge;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Subject;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.situation.Situation;

/** What rules can be asked about, for each window; made on the coach's own thread and read on others. */
public final class Subjects {
    private final Situation situation;
    private final Map<Duration, Situation> windows = new HashMap<>();
    private final Map<Duration, Map<SubjectKind, List<Subject>>> made = new HashMap<>();

    /** Begins with a situation over any window. */
    public Subjects(Situation situation) {
        this.situation = situation;
    }

    /** Measures what a rule will read, so that a rule set is not charged for the time that measuring takes. */
    void measure(RuleDescription rule) {
        Situation seen = over(rule.window());
        rule.metrics().forEach(seen::metric);
    }

    /** Makes everything that a rule will be asked about, for the same reason. */
    void prepare(RuleDescription rule) {
        Situation seen = over(rule.window());
        made.computeIfAbsent(rule.window(), key -> new EnumMap<>(SubjectKind.class))
                .computeIfAbsent(rule.subject(), kind -> make(kind, seen));
    }

    private Situation over(Duration window) {
        return windows.computeIfAbsent(window, key -> key.equals(situation.window()) ? situation : situation.over(key));
    }

    /** Returns the subjects of a rule that was prepared. */
    List<Subject> of(RuleDescription rule) {
        return made.getOrDefault(rule.window(), Map.of()).getOrDefault(rule.subject(), List.of());
    }

    private static List<Subject> make(SubjectKind kind, Situation seen) {
        return switch (kind) {
            case SITUATION -> List.of(Subject.of(seen));
            case TIE -> seen.ties().stream().map(tie -> Subject.of(seen, tie)).toList();
            case MOVE ->
                seen.moves().stream().map(move -> Subject.of(seen, move)).toList();
            case COMPANY ->
                seen.companies().watched().stream()
                        .map(company -> Subject.of(seen, company))
                        .toList();
            case QUESTION ->
                seen.questions().stream()
                        .map(question -> Subject.of(seen, question))
                        .toList();
            case POST ->
                seen.activities().stream()
                        .filter(Subjects::isText)
                        .map(post -> Subject.of(seen, post, seen.analysis(post)))
                        .toList();
        };
    }

    private static boolean isText(Activity activity) {
        boolean said = activity.kind() == Kind.POST || activity.kind() == Kind.REPLY;
        return said && activity.sent() && activity.isPublic() && activity.text() != null;
    }
}
