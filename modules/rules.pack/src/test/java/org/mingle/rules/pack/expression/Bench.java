package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import dev.cel.common.types.ListType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small vocabulary with values, to try expressions on. */
final class Bench {
    static final Shape METRICS =
            new Shape("metrics", Map.of("publicActs", DOUBLE, "broadcastShare", DOUBLE, "replyRate", DOUBLE));
    static final Shape ACTIVITY =
            new Shape("activity", Map.of("public", BOOL, "text", STRING, "at", TIMESTAMP, "words", DOUBLE));
    static final Shape TIE = new Shape("tie", Map.of("name", STRING, "strength", DOUBLE, "isNew", BOOL));

    final Engine engine = new Engine();
    final Checker checker = new Checker(
            Map.of(
                    "metrics", METRICS.type(),
                    "tie", TIE.type(),
                    "asOf", TIMESTAMP,
                    "activities", ListType.create(ACTIVITY.type())),
            List.of(METRICS, ACTIVITY, TIE));
    private final Map<String, Object> variables = Map.of(
            "metrics",
            new Struct(METRICS, "m", Map.<String, Object>of("publicActs", 20.0, "broadcastShare", 0.9)::get),
            "tie",
            new Struct(TIE, "t", Map.<String, Object>of("strength", 60.0)::get),
            "asOf",
            Instant.parse("2026-11-01T00:00:00Z"),
            "activities",
            activities());

    private static List<Object> activities() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, Object> fields = Map.of(
                    "public",
                    i % 2 == 0,
                    "text",
                    "word " + i,
                    "at",
                    Instant.parse("2026-10-30T00:00:00Z").minusSeconds(3_600L * i),
                    "words",
                    (double) i);
            all.add(new Struct(ACTIVITY, i, fields::get));
        }
        return all;
    }

    Outcome run(String text, Wanted wanted) {
        Checked checked = checker.check(text, wanted);
        if (checked.kept() == null) {
            throw new AssertionError(text + " " + checked.faults());
        }
        return engine.restore(checked.kept()).evaluate(variables::get);
    }

    Object value(String text, Wanted wanted) {
        Outcome outcome = run(text, wanted);
        if (outcome instanceof Outcome.Value value) {
            return value.value();
        }
        throw new AssertionError(text + " " + outcome);
    }

    boolean holds(String text) {
        return (Boolean) value(text, Wanted.CONDITION);
    }

    Fault fault(String text) {
        List<Fault> faults = checker.check(text, Wanted.CONDITION).faults();
        if (faults.size() != 1) {
            throw new AssertionError(text + " " + faults);
        }
        return faults.get(0);
    }
}
