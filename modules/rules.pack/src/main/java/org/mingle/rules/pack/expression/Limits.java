package org.mingle.rules.pack.expression;

import dev.cel.common.CelOptions;

/** How much an expression may cost. A pack is accepted from strangers, so everything that can grow has an end. */
public final class Limits {
    /** Characters of one expression. */
    public static final int EXPRESSION = 4_000;
    /** Steps of all comprehensions of one evaluation. */
    public static final int ITERATIONS = 1_000_000;
    /** Characters of a text that an expression makes. */
    public static final int TEXT = 100_000;
    /** Items of a list that an expression makes. */
    public static final int ITEMS = 10_000;
    /** How deep types may be nested: a list of lists of something. */
    static final int TYPE_DEPTH = 3;

    /** Parts of an expression computed in one evaluation, and the sizes of what they give. */
    static final long COST = 20_000_000;
    /** The last resort against what the counts above do not see. */
    static final long NANOSECONDS = 1_000_000_000L;

    /** Steps of a compiled pattern. */
    static final int PROGRAM = 2_000;

    static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(EXPRESSION)
            .maxParseRecursionDepth(40)
            .maxParseExpressionNodeCount(2_000)
            .comprehensionMaxIterations(ITERATIONS)
            .build();

    private Limits() {}

    static void requireText(int length) {
        if (length > TEXT) {
            throw new CostException("it makes a text of more than " + TEXT + " characters");
        }
    }
}
