package org.mingle.rules.pack.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;

/** Watches one evaluation part by part and ends it when it grows too big or too long. */
final class Meter implements CelEvaluationListener {
    private static final int CLOCK_EVERY = 1_024;
    private static final int CHARS_A_STEP = 16;
    private static final int ITEMS_A_STEP = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long end;
    private long cost;
    private long calls;

    @Override
    public void callback(CelExpr expression, Object result) {
        cost++;
        if (result instanceof String text) {
            Limits.requireText(text.length());
            cost += text.length() / CHARS_A_STEP;
        } else if (result instanceof Collection<?> items && expression.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            if (items.size() > Limits.ITEMS) {
                throw new CostException("it makes a list of more than " + Limits.ITEMS + " items");
            }
            cost += collects(expression) ? items.size() / ITEMS_A_STEP : items.size();
        }
        if (cost > Limits.COST) {
            throw new CostException("it takes too many steps");
        }
        if (++calls % CLOCK_EVERY == 0 && (late() || Thread.currentThread().isInterrupted())) {
            throw new CostException("it takes too long");
        }
    }

    // Computing time, so that a busy machine silences nobody. Most evaluations end before the clock is needed.
    private boolean late() {
        long now = THREADS.getCurrentThreadCpuTime();
        end = end == 0 ? now + Limits.NANOSECONDS : end;
        return now > end;
    }

    // What a comprehension has collected so far is copied at every step, which costs little, and made anew by none.
    private static boolean collects(CelExpr expression) {
        boolean call = expression.getKind() == CelExpr.ExprKind.Kind.CALL;
        String function = call ? expression.call().function() : "";
        return function.equals("_+_") || function.equals("_?_:_");
    }
}
