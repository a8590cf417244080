package org.mingle.rules.pack.expression;

import com.google.re2j.Matcher;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where a text has what an expression looks for in it. */
final class Patterns {
    private static final int MOST = 50;

    private final String variable;
    private final String field;
    private final List<String> written = new ArrayList<>();

    private Patterns(String variable, String field) {
        this.variable = variable;
        this.field = field;
    }

    /** Returns the places, first to last, none within another; what the expression wants not to be there is no place. */
    static List<Place> find(CelExpr expression, String variable, String field, String text) {
        Patterns patterns = new Patterns(variable, field);
        patterns.visit(expression);
        List<Place> found = new ArrayList<>();
        for (String each : patterns.written) {
            Matcher matcher = TextFunctions.pattern(each).matcher(text);
            while (found.size() < MOST && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new Place(matcher.start(), matcher.end()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Place::from).thenComparing(Place::to, Comparator.reverseOrder()));
        List<Place> apart = new ArrayList<>();
        for (Place place : found) {
            if (apart.isEmpty() || place.to() > apart.get(apart.size() - 1).to()) {
                apart.add(place);
            }
        }
        return apart;
    }

    private void visit(CelExpr expression) {
        if (expression.getKind() != Kind.CALL || expression.call().function().equals("!_")) {
            return;
        }
        List<CelExpr> operands = new ArrayList<>();
        expression.call().target().ifPresent(operands::add);
        operands.addAll(expression.call().args());
        if (expression.call().function().equals("matches") && isField(operands.get(0)) && isText(operands.get(1))) {
            written.add(operands.get(1).constant().stringValue());
        }
        operands.forEach(this::visit);
    }

    private boolean isField(CelExpr expression) {
        return expression.getKind() == Kind.SELECT
                && !expression.select().testOnly()
                && expression.select().field().equals(field)
                && expression.select().operand().getKind() == Kind.IDENT
                && expression.select().operand().ident().name().equals(variable);
    }

    private static boolean isText(CelExpr expression) {
        return expression.getKind() == Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }
}
