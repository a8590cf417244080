package org.mingle.rules.pack.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.rules.pack.expression.Checker;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Fault;
import org.mingle.rules.pack.expression.Outcome;
import org.mingle.rules.pack.expression.Template;
import org.mingle.rules.pack.expression.Wanted;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Mistakes;

/** A sentence of a rule, with the values of one case filled in each time it is said. */
final class Sentence {
    /** A piece of it: words as they are, or an expression. */
    record Piece(String words, @Nullable Expression expression) {}

    private final List<Piece> pieces;

    Sentence(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    List<Piece> pieces() {
        return pieces;
    }

    static Sentence of(Located text, Expressions expressions, Supplier<Checker> checker, Mistakes mistakes) {
        Template template = Template.parse(text.value());
        for (Fault fault : template.faults()) {
            mistakes.add(text.problem(fault.offset(), fault.message()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Template.Part part : template.parts()) {
            if (part.computed()) {
                Located place =
                        text.part(part.offset(), part.offset() + part.text().length());
                expressions
                        .take(place, Wanted.TEXT, checker)
                        .ifPresent(expression -> pieces.add(new Piece("", expression)));
            } else {
                pieces.add(new Piece(part.text(), null));
            }
        }
        return new Sentence(pieces);
    }

    SortedSet<String> reads() {
        SortedSet<String> reads = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece.expression() != null) {
                reads.addAll(piece.expression().reads());
            }
        }
        return reads;
    }

    /** Returns the sentence as a text value, or why it cannot be said. */
    Outcome say(Function<String, @Nullable Object> variables) {
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.expression() == null) {
                said.append(piece.words());
                continue;
            }
            Outcome outcome = piece.expression().evaluate(variables);
            if (!(outcome instanceof Outcome.Value value)) {
                return outcome;
            }
            said.append(Template.plain(value.value()));
        }
        return new Outcome.Value(said.toString().strip());
    }
}
