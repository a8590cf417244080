package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableList;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.List;

/** Looks for what type checking lets through but a pack must not do. */
final class Inspection {
    private final CelAbstractSyntaxTree tree;
    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    Inspection(CelAbstractSyntaxTree tree, String text) {
        this.tree = tree;
        this.text = text;
        visit(tree.getExpr());
    }

    List<Fault> faults() {
        return faults;
    }

    private void visit(CelExpr expression) {
        inspectType(expression);
        switch (expression.getKind()) {
            case CONSTANT -> constant(expression);
            case SELECT -> visit(expression.select().operand());
            case CALL -> call(expression);
            case LIST -> expression.list().elements().forEach(this::visit);
            case STRUCT -> fault(expression, "things cannot be made here, only looked at");
            case MAP -> fault(expression, "maps are not offered here; use lists");
            case COMPREHENSION -> {
                CelExpr.CelComprehension loop = expression.comprehension();
                visit(loop.iterRange());
                visit(loop.accuInit());
                visit(loop.loopCondition());
                visit(loop.loopStep());
                visit(loop.result());
            }
            default -> {
                // names hold nothing to look into
            }
        }
    }

    private void constant(CelExpr expression) {
        switch (expression.constant().getKind()) {
            case BOOLEAN_VALUE, INT64_VALUE, DOUBLE_VALUE, STRING_VALUE -> {
                // the kinds of values that there are
            }
            default -> fault(expression, "only numbers, texts, true and false can be written here");
        }
    }

    private void call(CelExpr expression) {
        if (tree.getReference(expression.id())
                        .map(CelReference::overloadIds)
                        .orElse(ImmutableList.of())
                        .size()
                != 1) {
            fault(expression, "mixes kinds of values that do not go together");
        }
        CelExpr.CelCall call = expression.call();
        call.target().ifPresent(this::visit);
        call.args().forEach(this::visit);
        if (call.function().equals("matches")) {
            CelExpr pattern = call.args().get(call.args().size() - 1);
            if (pattern.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                    && pattern.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
                inspectPattern(pattern);
            }
        }
    }

    private void inspectPattern(CelExpr pattern) {
        try {
            int unused = TextFunctions.pattern(pattern.constant().stringValue()).groupCount();
        } catch (PatternSyntaxException broken) {
            fault(pattern, "not a valid pattern: " + broken.getDescription());
        }
    }

    // Deep types and mixed lists would let a short text build values that take for ever to compare.
    private void inspectType(CelExpr expression) {
        boolean emptyList = expression.getKind() == CelExpr.ExprKind.Kind.LIST
                && expression.list().elements().isEmpty();
        CelType type = tree.getType(expression.id()).orElse(null);
        if (type == null || emptyList) {
            return;
        }
        if (type.kind() == CelKind.TYPE) {
            fault(expression, "names a kind of thing, not a thing");
        } else if (mixed(type)) {
            fault(expression, "mixes kinds of values that do not go together");
        } else if (depth(type) > Limits.TYPE_DEPTH) {
            fault(expression, "lists within lists within lists are too deep");
        }
    }

    private static boolean mixed(CelType type) {
        return type.kind() == CelKind.DYN || type.parameters().stream().anyMatch(Inspection::mixed);
    }

    private static int depth(CelType type) {
        return 1 + type.parameters().stream().mapToInt(Inspection::depth).max().orElse(0);
    }

    private void fault(CelExpr expression, String message) {
        int point = tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
        int offset = text.offsetByCodePoints(0, Math.min(point, text.codePointCount(0, text.length())));
        Fault fault = new Fault(offset, message);
        if (faults.stream().noneMatch(known -> known.message().equals(message))) {
            faults.add(fault);
        }
    }
}
