package org.mingle.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.RuleStatus;
import org.mingle.api.command.Invocation;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.RuleDescription;

/** {@code mingle rules show}: what is known of a rule, or of every rule of a set. */
final class RulesShow {
    private final List<RuleSetStatus> sets;
    private final Invocation invocation;

    RulesShow(List<RuleSetStatus> sets, Invocation invocation) {
        this.sets = sets;
        this.invocation = invocation;
    }

    int run(String name) {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (RuleSetStatus status : sets) {
            for (RuleStatus rule : status.rules()) {
                if (isCalled(name, status, rule)) {
                    found.add(RuleSetJson.details(status, rule));
                    if (!invocation.json()) {
                        text(status, rule);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            invocation.err().println("There is no rule " + name + ". 'mingle rules list' lists them.");
            return EntryPoint.UNUSABLE;
        }
        if (invocation.json()) {
            Json.print(invocation.out(), found, false);
        }
        return 0;
    }

    private static boolean isCalled(String name, RuleSetStatus status, RuleStatus rule) {
        String id = rule.description().id();
        return name.equals(id)
                || name.equals(status.set().id())
                || name.equals(status.set().id() + "/" + id);
    }

    private void text(RuleSetStatus status, RuleStatus rule) {
        RuleDescription one = rule.description();
        PrintStream out = invocation.out();
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
}
