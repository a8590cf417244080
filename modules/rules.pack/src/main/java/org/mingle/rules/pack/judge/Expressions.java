package org.mingle.rules.pack.judge;

import java.util.Optional;
import java.util.function.Supplier;
import org.mingle.rules.pack.expression.Checked;
import org.mingle.rules.pack.expression.Checker;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Wanted;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Mistakes;

/** Checks the expressions of one pack and notes their mistakes where they stand. */
final class Expressions {
    private static final int MOST = 4_000;

    private final Engine engine;
    private final Mistakes mistakes;
    private int taken;

    Expressions(Engine engine, Mistakes mistakes) {
        this.engine = engine;
        this.mistakes = mistakes;
    }

    /** Returns the expression; empty when it has mistakes. */
    Optional<Expression> take(Located text, Wanted wanted, Supplier<Checker> checker) {
        if (++taken > MOST) {
            if (taken == MOST + 1) {
                mistakes.add(text.problem("a pack has at most " + MOST + " expressions"));
            }
            return Optional.empty();
        }
        Checked result = checker.get().check(text.value(), wanted);
        result.faults().forEach(fault -> mistakes.add(text.problem(fault.offset(), fault.message())));
        byte[] bytes = result.kept();
        return bytes == null ? Optional.empty() : Optional.of(engine.restore(bytes));
    }
}
