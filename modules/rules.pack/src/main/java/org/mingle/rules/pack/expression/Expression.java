package org.mingle.rules.pack.expression;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A checked expression, ready to be evaluated any number of times by any thread. */
@Immutable
@SuppressWarnings("Immutable") // programs of the planner are
public final class Expression {
    private final CelAbstractSyntaxTree tree;
    private final CelRuntime.Program program;
    private final SortedSet<String> reads;

    Expression(CelAbstractSyntaxTree tree, CelRuntime.Program program) {
        this.tree = tree;
        this.program = program;
        this.reads = Reads.of(tree.getExpr());
    }

    /** Returns the type of the value. */
    public CelType type() {
        return tree.getResultType();
    }

    /** Returns what it looks at, such as {@code metrics.replyRate}, also when it only asks {@code has()}. */
    public SortedSet<String> reads() {
        return reads;
    }

    /** Returns the field when the whole expression is one field of that variable, such as {@code metrics.replyRate}. */
    public Optional<String> fieldOf(String variable) {
        String prefix = variable + ".";
        boolean select = tree.getExpr().getKind() == CelExpr.ExprKind.Kind.SELECT;
        return select && reads.size() == 1 && reads.first().startsWith(prefix)
                ? Optional.of(reads.first().substring(prefix.length()))
                : Optional.empty();
    }

    /**
     * Computes the value; never throws, whatever the expression.
     *
     * @param variables value by name, null for a name that is not there
     */
    public Outcome evaluate(Function<String, @Nullable Object> variables) {
        try {
            Object value = program.trace(name -> Optional.ofNullable(variables.apply(name)), new Meter());
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
        for (String read : reads) {
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
