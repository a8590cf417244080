package org.mingle.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code mingle doctor}: asks every health check how this Mingle is. */
@Component(service = Command.class, property = Command.NAME + "=doctor")
public final class DoctorCommand implements Command {
    private static final Logger LOG = LoggerFactory.getLogger(DoctorCommand.class);
    private static final int FINDINGS = 1;

    /** Not yet made: every other command would pay for them. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ComponentServiceObjects<HealthCheck>> checks = List.of();

    @picocli.CommandLine.Command
    static final class Options {}

    private record Answer(String id, Health health) {}

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String summary() {
        return "Looks whether all is well: Java, folders, database, bundles, packs, clock and log; exits with 1 when not";
    }

    @Override
    public int run(Invocation invocation) {
        if (!Arguments.read(this, invocation, new Options())) {
            return 0;
        }
        List<Answer> answers = ask();
        boolean well = answers.stream().allMatch(answer -> answer.health().well());
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    Json.object(
                            "well",
                            well,
                            "checks",
                            answers.stream().map(DoctorCommand::json).toList()),
                    false);
        } else {
            answers.forEach(answer -> print(answer, invocation.out()));
            invocation.out().println(well ? "All is well." : "Not all is well; see the lines with !.");
        }
        return well ? 0 : FINDINGS;
    }

    private List<Answer> ask() {
        List<HealthCheck> present = new ArrayList<>();
        checks.forEach(each -> present.add(each.getService()));
        return present.stream()
                .sorted(Comparator.comparingInt(HealthCheck::order).thenComparing(HealthCheck::id))
                .map(check -> new Answer(check.id(), ask(check)))
                .toList();
    }

    private static Health ask(HealthCheck check) {
        try {
            return check.check();
        } catch (RuntimeException failed) {
            LOG.error("A health check failed: {}", check.id(), failed);
            return Health.notes()
                    .finding("This could not be looked at; the log file tells more.")
                    .done();
        }
    }

    private static Map<String, @Nullable Object> json(Answer answer) {
        return Json.object(
                "id",
                answer.id(),
                "well",
                answer.health().well(),
                "facts",
                answer.health().facts(),
                "findings",
                answer.health().findings());
    }

    private static void print(Answer answer, PrintStream out) {
        String facts = answer.health().facts().entrySet().stream()
                .map(fact -> words(fact.getKey()) + " " + value(fact.getValue()))
                .collect(Collectors.joining(", "));
        out.println((answer.id() + ": " + facts).strip());
        answer.health().findings().forEach(finding -> out.println("  ! " + finding));
    }

    /** Writes freeMegabytes as free megabytes. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String value(Object value) {
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
    }
}
