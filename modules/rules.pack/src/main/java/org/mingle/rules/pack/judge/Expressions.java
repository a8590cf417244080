package org.mingle.rules.pack.judge;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.rules.pack.expression.Checked;
import org.mingle.rules.pack.expression.Checker;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Wanted;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Mistakes;

/** Hands out the expressions of one pack in the order written: checked anew, or as they were kept. */
final class Expressions {
    private final Engine engine;
    private final Mistakes mistakes;
    private final @Nullable Iterator<byte[]> kept;
    private final List<byte[]> checked = new ArrayList<>();

    /** Says that what was kept is not what is asked for. */
    static final class StaleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StaleException(@Nullable Throwable cause) {
            super("the kept expressions do not fit", cause);
        }
    }

    Expressions(Engine engine, Mistakes mistakes, @Nullable List<byte[]> kept) {
        this.engine = engine;
        this.mistakes = mistakes;
        this.kept = kept == null ? null : kept.iterator();
    }

    /** Returns the expression; empty when it has mistakes, which are noted where they stand. */
    Optional<Expression> take(Located text, Wanted wanted, Supplier<Checker> checker) {
        if (kept != null) {
            return Optional.of(restore(kept));
        }
        Checked result = checker.get().check(text.value(), wanted);
        result.faults().forEach(fault -> mistakes.add(text.problem(fault.offset(), fault.message())));
        byte[] bytes = result.kept();
        if (bytes == null) {
            return Optional.empty();
        }
        checked.add(bytes);
        try {
            return Optional.of(engine.restore(bytes));
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException("an expression just checked cannot be read", impossible);
        }
    }

    private Expression restore(Iterator<byte[]> from) {
        if (!from.hasNext()) {
            throw new StaleException(null);
        }
        try {
            return engine.restore(from.next());
        } catch (InvalidProtocolBufferException | RuntimeException broken) {
            throw new StaleException(broken);
        }
    }

    /** Returns all that was checked anew, to be kept. */
    List<byte[]> checked() {
        return List.copyOf(checked);
    }

    /** Makes sure that everything kept was asked for. */
    void requireEnd() {
        if (kept != null && kept.hasNext()) {
            throw new StaleException(null);
        }
    }
}
