package org.mingle.rules.profile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Problem;

/**
 * What one configuration file wishes.
 *
 * @param name of the file, or of the configuration when there is no file
 * @param layer whose wishes
 * @param ruleSets ids of the sets that may speak; null when it does not say
 * @param wishes by key
 * @param problems lines that nobody understands
 */
record Profile(String name, Layer layer, @Nullable Set<String> ruleSets, List<Wish> wishes, List<Problem> problems) {
    Profile {
        ruleSets = ruleSets == null ? null : Set.copyOf(ruleSets);
        wishes = List.copyOf(wishes);
        problems = List.copyOf(problems);
    }

    Problem problem(String message) {
        return new Problem(name, 0, 0, message);
    }
}
