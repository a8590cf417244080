package org.mingle.rules.pack.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelResolvedOverload;
import dev.cel.runtime.planner.PlannedProgram;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A checked expression, ready to be evaluated any number of times by any thread. */
public final class Expression {
    private static final CelFunctionResolver NO_FUNCTIONS = new CelFunctionResolver() {
        @Override
        public Optional<CelResolvedOverload> findOverloadMatchingArgs(
                String function, Collection<String> overloads, Object[] arguments) {
            return Optional.empty();
        }

        @Override
        public Optional<CelResolvedOverload> findOverloadMatchingArgs(String function, Object[] arguments) {
            return Optional.empty();
        }
    };

    private final byte[] kept;
    private final Engine engine;
    private volatile @Nullable Plan plan;

    /** What the bytes stand for. */
    record Plan(CelExpr tree, PlannedProgram program, SortedSet<String> reads) {}

    Expression(byte[] kept, Engine engine) {
        this.kept = kept;
        this.engine = engine;
    }

    /** Returns the bytes from which {@link Engine#restore} makes it again. */
    public byte[] kept() {
        return kept.clone();
    }

    // Most sentences of a pack are never said: each is unfolded when it is first asked for.
    private Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = engine.plan(kept);
            plan = known;
        }
        return known;
    }

    /** Unfolds it, so that the first to ask need not wait for that. */
    public void unfold() {
        plan();
    }

    /** Returns what it looks at, such as {@code metrics.replyRate}, also when it only asks {@code has()}. */
    public SortedSet<String> reads() {
        return plan().reads();
    }

    /** Returns the field when the whole expression is one field of that variable, such as {@code metrics.replyRate}. */
    public Optional<String> fieldOf(String variable) {
        String prefix = variable + ".";
        SortedSet<String> reads = reads();
        boolean select = plan().tree().getKind() == CelExpr.ExprKind.Kind.SELECT;
        return select && reads.size() == 1 && reads.first().startsWith(prefix)
                ? Optional.of(reads.first().substring(prefix.length()))
                : Optional.empty();
    }

    /**
     * Returns where a text has what this looks for with {@code matches} in a field, such as {@code post.text}; a pattern
     * that must not match is not looked for.
     */
    public List<Place> places(String variable, String field, String text) {
        return Patterns.find(plan().tree(), variable, field, text);
    }

    /**
     * Computes the value; never throws, whatever the expression.
     *
     * @param variables value by name, null for a name that is not there
     */
    public Outcome evaluate(Function<String, @Nullable Object> variables) {
        try {
            Object value = plan().program().trace(variables::apply, NO_FUNCTIONS, null, new Meter());
            return new Outcome.Value(value);
        } catch (CelEvaluationException | RuntimeException | StackOverflowError failure) {
            return explain(failure, variables);
        }
    }

    private Outcome explain(Throwable failure, Function<String, @Nullable Object> variables) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AbsentValueException absent) {
                return new Outcome.NotEnough(missing(absent.absent(), variables));
            }
        }
        return Reason.of(failure);
    }

    private List<String> missing(String first, Function<String, @Nullable Object> variables) {
        Set<String> names = new LinkedHashSet<>();
        names.add(first);
        for (String read : reads()) {
            int dot = read.indexOf('.');
            @Nullable Object variable = variables.apply(read.substring(0, dot));
            if (variable instanceof Struct struct
                    && struct.find(read.substring(dot + 1)).isEmpty()
                    && !struct.isText(read.substring(dot + 1))) {
                names.add(read);
            }
        }
        return List.copyOf(names);
    }
}
