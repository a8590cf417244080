package org.mingle.rules.pack.expression;

import dev.cel.common.types.CelType;

/** Names types and operators in the words of an author, not of a compiler. */
final class Words {
    private Words() {}

    static String of(CelType type) {
        return switch (type.kind()) {
            case BOOL -> "true or false";
            case INT, DOUBLE -> "a number";
            case STRING -> "a text";
            case TIMESTAMP -> "a time";
            case DURATION -> "a span of time";
            case LIST -> "a list";
            case MAP -> "a map";
            case STRUCT -> "one whole '" + type.name().replace("mingle.", "") + "'";
            default -> type.name();
        };
    }

    /** Returns the type that a message of the compiler names, in plain words. */
    static String of(String type) {
        return switch (type) {
            case "bool" -> "true or false";
            case "int", "double" -> "a number";
            case "string" -> "a text";
            case "google.protobuf.Timestamp", "timestamp" -> "a time";
            case "google.protobuf.Duration", "duration" -> "a span of time";
            default -> {
                if (type.startsWith("list(")) {
                    yield "a list";
                }
                if (type.startsWith("map(")) {
                    yield "a map";
                }
                yield type.startsWith("mingle.") ? "one whole '" + type.substring(7) + "'" : type;
            }
        };
    }
}
