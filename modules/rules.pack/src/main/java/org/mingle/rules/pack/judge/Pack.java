package org.mingle.rules.pack.judge;

import java.util.ArrayList;
import java.util.List;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleSet;
import org.mingle.rules.pack.format.PackDraft;

/** A pack: in force with everything that its author wrote, or refused with everything that is wrong. */
public final class Pack implements RuleSet {
    private final PackDraft draft;
    private final String from;
    private final List<GuestType> guests;
    private final List<PackRule> rules;
    private final List<Problem> mistakes;

    private Pack(PackDraft draft, String from, List<GuestType> guests, List<PackRule> rules, List<Problem> mistakes) {
        this.draft = draft;
        this.from = from;
        this.guests = List.copyOf(guests);
        this.rules = List.copyOf(rules);
        this.mistakes = List.copyOf(mistakes);
    }

    static Pack sound(PackDraft draft, String from, List<GuestType> guests, List<PackRule> rules) {
        return new Pack(draft, from, guests, rules, List.of());
    }

    /** Returns a pack that has nothing to say but what is wrong with it. */
    static Pack refused(PackDraft draft, String from, List<Problem> mistakes) {
        return new Pack(draft, from, List.of(), List.of(), mistakes);
    }

    @Override
    public String id() {
        return draft.id();
    }

    @Override
    public String title() {
        return draft.title();
    }

    @Override
    public String version() {
        return draft.version();
    }

    @Override
    public String from() {
        return from;
    }

    @Override
    public List<Principle> principles() {
        return refused() ? List.of() : draft.principles();
    }

    @Override
    public List<GuestType> guests() {
        return guests;
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public boolean refused() {
        return !mistakes.isEmpty();
    }

    /** Returns the mistakes of a refused pack; of a sound one, the examples that fail. */
    @Override
    public List<Problem> problems() {
        if (refused()) {
            return mistakes;
        }
        return test().stream()
                .filter(result -> !result.passed())
                .map(ExampleResult::problem)
                .toList();
    }

    @Override
    public List<ExampleResult> test() {
        List<ExampleResult> results = new ArrayList<>();
        rules.forEach(rule -> results.addAll(rule.test()));
        return results;
    }

    @Override
    public String toString() {
        return draft.id() + " (" + from + ")";
    }
}
