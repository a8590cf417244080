package org.mingle.testing;

import java.util.List;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;

/**
 * A rule set that is what a test says.
 *
 * @param id its id, also its title
 * @param principles it declares
 * @param guests it declares
 * @param rules it has
 * @param problems what is the matter with it
 * @param refused whether it is refused
 */
public record FakeRuleSet(
        String id,
        List<Principle> principles,
        List<GuestType> guests,
        List<Rule> rules,
        List<Problem> problems,
        boolean refused)
        implements RuleSet {
    /** Returns a set that only has rules. */
    public static FakeRuleSet of(String id, Rule... rules) {
        return new FakeRuleSet(id, List.of(), List.of(), List.of(rules), List.of(), false);
    }

    /** Returns a set that was refused. */
    public static FakeRuleSet refused(String id, Problem problem) {
        return new FakeRuleSet(id, List.of(), List.of(), List.of(), List.of(problem), true);
    }

    @Override
    public String title() {
        return id;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String from() {
        return "service " + id;
    }
}
