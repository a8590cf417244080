package org.mingle.rules.pack.expression;

import dev.cel.common.ast.CelExpr;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds which fields of which variables an expression looks at. */
final class Reads {
    private final SortedSet<String> names = new TreeSet<>();

    private Reads() {}

    /** Returns names such as {@code metrics.replyRate}, those only asked for with {@code has()} among them. */
    static SortedSet<String> of(CelExpr expression) {
        Reads reads = new Reads();
        reads.visit(expression);
        return reads.names;
    }

    private void visit(CelExpr expression) {
        switch (expression.getKind()) {
            case SELECT -> {
                CelExpr operand = expression.select().operand();
                if (operand.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                    names.add(operand.ident().name() + "." + expression.select().field());
                } else {
                    visit(operand);
                }
            }
            case CALL -> {
                expression.call().target().ifPresent(this::visit);
                expression.call().args().forEach(this::visit);
            }
            case LIST -> expression.list().elements().forEach(this::visit);
            case MAP ->
                expression.map().entries().forEach(entry -> {
                    visit(entry.key());
                    visit(entry.value());
                });
            case COMPREHENSION -> {
                CelExpr.CelComprehension loop = expression.comprehension();
                visit(loop.iterRange());
                visit(loop.accuInit());
                visit(loop.loopCondition());
                visit(loop.loopStep());
                visit(loop.result());
            }
            default -> {
                // constants and plain variables read no field
            }
        }
    }
}
