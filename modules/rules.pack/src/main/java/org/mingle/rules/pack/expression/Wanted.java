package org.mingle.rules.pack.expression;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;

/** What an expression must give, by the place where it stands. */
public enum Wanted {
    /** A condition. */
    CONDITION("true or false"),
    /** A number, such as a membership. */
    NUMBER("a number"),
    /** A value that can be written into a sentence. */
    TEXT("something that can be written into a text"),
    /** Rows that show why: a list of things, one thing, or a metric. */
    EVIDENCE("a list of activities, ties or moves, or one of them, or a metric");

    private final String words;

    Wanted(String words) {
        this.words = words;
    }

    /** Returns what is wanted, in words that fit after "must be". */
    String words() {
        return words;
    }

    boolean accepts(CelType type) {
        return switch (this) {
            case CONDITION -> type.kind() == CelKind.BOOL;
            case NUMBER -> number(type);
            case TEXT ->
                plain(type)
                        || type.kind() == CelKind.LIST
                                && plain(type.parameters().get(0));
            case EVIDENCE ->
                number(type)
                        || type.kind() == CelKind.STRUCT
                        || type.kind() == CelKind.LIST
                                && type.parameters().get(0).kind() == CelKind.STRUCT;
        };
    }

    private static boolean number(CelType type) {
        return type.kind() == CelKind.DOUBLE || type.kind() == CelKind.INT;
    }

    private static boolean plain(CelType type) {
        return switch (type.kind()) {
            case DOUBLE, INT, STRING, BOOL, TIMESTAMP, DURATION -> true;
            default -> false;
        };
    }
}
