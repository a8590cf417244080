package org.mingle.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.RuleStatus;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.rules.PackReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Parameters;

/** {@code mingle rules}: the rule sets and where each comes from. */
@Component(property = Command.NAME + "=rules")
public final class RulesCommand implements Command {
    private final Coach coach;
    private final PackReader reader;

    /** Called by Declarative Services. */
    @Activate
    public RulesCommand(@Reference Coach coach, @Reference PackReader reader) {
        this.coach = coach;
        this.reader = reader;
    }

    static final class Options {
        @Parameters(
                paramLabel = "list|show|test",
                hideParamSyntax = true,
                arity = "0..*",
                description =
                        "list · show RULE|ID · test [FILE|ID]: runs the examples of a pack, of all when none is named")
        List<String> words = new ArrayList<>();
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "Lists the rule sets in force, shows a rule, tests a pack";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        String what = options.words.size() < 2 ? "" : options.words.get(1);
        return switch (Arguments.task(this, options.words, "list", "show RULE|ID", "test [FILE|ID]")) {
            case "list" -> list(invocation);
            case "show" -> new RulesShow(coach.ruleSets(), invocation).run(what);
            default -> new RulesTest(coach, reader, invocation).run(what);
        };
    }

    private int list(Invocation invocation) {
        List<RuleSetStatus> sets = coach.ruleSets();
        PrintStream out = invocation.out();
        if (invocation.json()) {
            Json.print(out, sets.stream().map(RuleSetJson::of).toList(), false);
            return 0;
        }
        if (sets.isEmpty()) {
            out.println("No rule set is installed. Drop a pack into "
                    + invocation.home().resolve("rules") + ".");
        }
        for (RuleSetStatus status : sets) {
            out.println(status.set().id() + " " + status.set().version() + "  "
                    + status.state().id() + ", " + status.on() + " of "
                    + status.rules().size() + " rules on  (" + status.set().from() + ")");
            for (RuleStatus rule : status.rules()) {
                out.printf(
                        "  %-34s %-8s %-9s %s%s%n",
                        rule.description().id(),
                        rule.severity().id(),
                        rule.on() ? "on" : "off",
                        rule.description().title(),
                        suffix(rule));
            }
            status.problems().forEach(problem -> out.println("  " + problem));
        }
        return 0;
    }

    private static String suffix(RuleStatus rule) {
        if (rule.asleep() != null) {
            return "  (asleep: metric " + rule.asleep() + " is not there)";
        }
        return rule.modified() ? "  (changed by a profile)" : "";
    }
}
