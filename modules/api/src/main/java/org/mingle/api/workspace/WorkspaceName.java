package org.mingle.api.workspace;

import org.jspecify.annotations.Nullable;

/** What a new workspace may be called; those that are there keep their names. */
public final class WorkspaceName {
    private WorkspaceName() {}

    /** Returns a sentence for people that says what is wrong with a name, null when nothing is. */
    public static @Nullable String objection(String name) {
        if (!name.equals(name.strip())) {
            return "A workspace needs a name without spaces around it.";
        }
        if (name.chars().anyMatch(each -> each == '/' || each == '\\' || Character.isISOControl(each))) {
            return "The name of a workspace has no slash, backslash or control character in it.";
        }
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "The name of a workspace has at least one letter or digit.";
        }
        return null;
    }
}
