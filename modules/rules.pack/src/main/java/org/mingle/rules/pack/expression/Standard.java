package org.mingle.rules.pack.expression;

import java.util.Set;
import java.util.regex.Pattern;

/** Which of CEL's own functions packs may use; the same answer for the checker and for the run time. */
final class Standard {
    private static final Set<String> WHOLE = Set.of(
            "NOT_STRICTLY_FALSE",
            "OLD_NOT_STRICTLY_FALSE",
            "LOGICAL_NOT",
            "LOGICAL_OR",
            "LOGICAL_AND",
            "INDEX",
            "MATCHES",
            "CONTAINS",
            "ENDS_WITH",
            "STARTS_WITH",
            "GET_FULL_YEAR",
            "GET_MONTH",
            "GET_DAY_OF_YEAR",
            "GET_DAY_OF_MONTH",
            "GET_DATE",
            "GET_DAY_OF_WEEK",
            "GET_HOURS",
            "GET_MINUTES",
            "GET_SECONDS");
    private static final Set<String> PARTLY = Set.of(
            "ADD", "SUBTRACT", "LESS", "LESS_EQUALS", "GREATER", "GREATER_EQUALS", "SIZE", "DURATION", "TIMESTAMP");
    // Numbers are ours; bytes and unsigned numbers have no use in a pack.
    private static final Pattern NOT_OURS = Pattern.compile("INT|DOUBLE|BYTES|BOOL");

    private Standard() {}

    /**
     * Returns whether a function is offered with these parameters.
     *
     * @param function name of CEL's constant, such as {@code ADD}
     * @param overload name of CEL's constant, such as {@code ADD_STRING}
     */
    static boolean includes(String function, String overload) {
        return WHOLE.contains(function)
                || PARTLY.contains(function) && !NOT_OURS.matcher(overload).find();
    }
}
