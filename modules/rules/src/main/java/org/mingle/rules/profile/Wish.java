package org.mingle.rules.profile;

/**
 * One line of a profile that changes a rule.
 *
 * @param rule full name of the rule
 * @param what {@code on}, {@code severity} or {@code params.NAME}
 * @param value as configured
 */
record Wish(String rule, String what, Object value) {
    private static final String PARAMS = "params.";

    /** Returns the name of the parameter, empty for another wish. */
    String parameter() {
        return what.startsWith(PARAMS) ? what.substring(PARAMS.length()) : "";
    }

    /** Returns the line's key as the person wrote it. */
    String key() {
        return rule + "." + what;
    }
}
