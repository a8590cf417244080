package org.mingle.cli;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.RuleStatus;
import org.mingle.api.rules.RuleDescription;

/** Rule sets and rules as the command line shows them. */
final class RuleSetJson {
    private RuleSetJson() {}

    static Map<String, @Nullable Object> of(RuleSetStatus status) {
        return Json.object(
                "id", status.set().id(),
                "version", status.set().version(),
                "title", status.set().title(),
                "from", status.set().from(),
                "state", status.state().id(),
                "rules", status.rules().stream().map(rule -> rule(status, rule)).toList(),
                "problems", status.problems().stream().map(AdviceJson::problem).toList());
    }

    private static Map<String, @Nullable Object> rule(RuleSetStatus status, RuleStatus rule) {
        return Json.object(
                "rule", status.set().id() + "/" + rule.description().id(),
                "title", rule.description().title(),
                "principle", rule.description().principle(),
                "severity", rule.severity().id(),
                "on", rule.on(),
                "modified", rule.modified(),
                "asleep", rule.asleep());
    }

    static Map<String, @Nullable Object> details(RuleSetStatus status, RuleStatus rule) {
        RuleDescription one = rule.description();
        Map<String, @Nullable Object> json = rule(status, rule);
        json.put("subject", one.subject().id());
        json.put("windowDays", one.window().toDays());
        json.put("effortMinutes", one.effort() == null ? null : one.effort().toMinutes());
        json.put("metrics", new TreeSet<>(one.metrics()));
        json.put(
                "params",
                one.parameters().stream()
                        .map(each -> Json.object(
                                "name", each.name(), "default", each.standard(), "min", each.min(), "max", each.max()))
                        .toList());
        json.put("from", status.set().from());
        return json;
    }
}
