package org.mingle.cli;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.RuleStatus;
import org.mingle.api.command.Invocation;
import org.mingle.api.rules.Parameter;
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

    static void show(Invocation invocation, RuleSetStatus status, RuleStatus rule) {
        if (invocation.json()) {
            Json.print(invocation.out(), details(status, rule), false);
            return;
        }
        RuleDescription one = rule.description();
        var out = invocation.out();
        out.println(status.set().id() + "/" + one.id() + "  " + one.title());
        out.println("  principle " + one.principle() + ", severity "
                + rule.severity().id()
                + (rule.on() ? "" : ", off") + (rule.modified() ? ", changed by a profile" : "")
                + (rule.asleep() == null ? "" : ", asleep: metric " + rule.asleep() + " is not there"));
        out.println("  looks at " + one.subject().id() + " over " + one.window().toDays() + " days, from "
                + status.set().from());
        if (!one.metrics().isEmpty()) {
            out.println("  reads " + String.join(", ", new TreeSet<>(one.metrics())));
        }
        for (Parameter parameter : one.parameters()) {
            out.println("  " + parameter.name() + " = " + parameter.standard()
                    + (parameter.min() == null ? "" : ", from " + parameter.min())
                    + (parameter.max() == null ? "" : ", to " + parameter.max()));
        }
    }

    private static Map<String, @Nullable Object> details(RuleSetStatus status, RuleStatus rule) {
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
