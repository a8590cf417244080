package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.values.CelValueConverter;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.DefaultDispatcher;
import dev.cel.runtime.planner.PlannedProgram;
import dev.cel.runtime.planner.ProgramPlanner;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes checked expressions ready to run.
 *
 * <p>It uses CEL's planner directly, which needs neither CEL's compiler nor Protocol Buffers: a kept pack is there in a
 * fraction of the time.
 */
public final class Engine {
    /** Which CEL, and which of our functions and limits, a kept expression was checked with. */
    public static final String VERSION = "cel-0.14.0/3";

    private @Nullable ProgramPlanner known;

    /** Makes an engine; keep it, it may be used from any thread. */
    public Engine() {}

    /** Made when the first expression is unfolded, which is beside the start. */
    private synchronized ProgramPlanner planner() {
        ProgramPlanner planner = known;
        if (planner == null) {
            planner = newPlanner();
            known = planner;
        }
        return planner;
    }

    private static ProgramPlanner newPlanner() {
        DefaultDispatcher.Builder dispatcher = DefaultDispatcher.newBuilder();
        Functions.all().forEach(overload -> overload.bindTo(dispatcher));
        return ProgramPlanner.newPlanner(
                new NoTypes(),
                (type, fields) -> Optional.empty(),
                dispatcher.build(),
                CelValueConverter.getDefaultInstance(),
                CelContainer.newBuilder().build(),
                Limits.OPTIONS,
                ImmutableSet.of());
    }

    /** Returns an expression that was checked before. */
    public Expression restore(byte[] checked) {
        return new Expression(checked, this);
    }

    Expression.Plan plan(byte[] checked) {
        try {
            CelAbstractSyntaxTree tree = TreeCodec.read(checked);
            PlannedProgram program = (PlannedProgram) planner().plan(tree);
            return new Expression.Plan(tree.getExpr(), program, Reads.of(tree.getExpr()));
        } catch (IOException | CelEvaluationException broken) {
            throw new IllegalStateException("a checked expression cannot be unfolded", broken);
        }
    }

    /** Things are looked at, never made, so that their types are of no concern any more. */
    private static final class NoTypes implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.of();
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.empty();
        }
    }
}
