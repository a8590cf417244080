package org.mingle.rules.pack.expression;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.CelProtoAbstractSyntaxTree;
import dev.cel.expr.CheckedExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeImpl;
import dev.cel.runtime.CelStandardFunctions;

/** Makes checked expressions ready to run. It needs nothing of CEL's compiler, so that a cached pack starts fast. */
public final class Engine {
    /** Which CEL, and which of our functions, a cached expression was checked with. */
    public static final String VERSION = "cel-0.14.0/1";

    private final CelRuntime runtime;

    public Engine() {
        CelRuntimeImpl.Builder builder = CelRuntimeImpl.newBuilder();
        builder.setOptions(Limits.OPTIONS);
        builder.setContainer(CelContainer.newBuilder().build());
        builder.setStandardFunctions(CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> Standard.includes(function.name(), overload.toString()))
                .build());
        builder.addFunctionBindings(
                Overloads.all().stream().map(Overload::binding).toList());
        this.runtime = builder.build();
    }

    /** Restores an expression that was checked before. */
    public Expression restore(byte[] checked) throws InvalidProtocolBufferException {
        CheckedExpr proto = CheckedExpr.parseFrom(checked);
        return plan(CelProtoAbstractSyntaxTree.fromCheckedExpr(proto).getAst());
    }

    Expression plan(CelAbstractSyntaxTree tree) {
        try {
            return new Expression(tree, runtime.createProgram(tree));
        } catch (CelEvaluationException broken) {
            throw new IllegalStateException("a checked expression cannot be planned", broken);
        }
    }
}
