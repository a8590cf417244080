package org.mingle.api.own;

/**
 * A question about people that is asked again each time it is opened.
 *
 * @param name as the person calls it, not blank, one line
 * @param query in the language of {@code org.mingle.api.query.PeopleQuery}
 */
public record SmartList(String name, String query) {
    public SmartList {
        if (name.isBlank() || name.lines().count() > 1) {
            throw new IllegalArgumentException("a list has a name of one line");
        }
    }
}
