package org.mingle.rules.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.RuleSet;

/**
 * What a rule set said of itself when it came, so that nobody need ask it again.
 *
 * @param descriptions of the rules, in their order
 * @param examples runs its examples in isolation
 */
public record KnownSet(
        String id,
        String title,
        String version,
        String from,
        List<Principle> principles,
        List<GuestType> guests,
        List<Rule> rules,
        List<RuleDescription> descriptions,
        List<Problem> problems,
        boolean refused,
        Supplier<List<ExampleResult>> examples)
        implements RuleSet {
    public KnownSet {
        principles = List.copyOf(principles);
        guests = List.copyOf(guests);
        rules = List.copyOf(rules);
        descriptions = List.copyOf(descriptions);
        problems = List.copyOf(problems);
    }

    /** Asks a set everything; runs foreign code. */
    static KnownSet ask(RuleSet set, Supplier<List<ExampleResult>> examples) {
        List<Rule> rules = set.rules();
        List<RuleDescription> descriptions = new ArrayList<>();
        rules.forEach(rule -> descriptions.add(Objects.requireNonNull(rule.description())));
        return new KnownSet(
                Objects.requireNonNull(set.id()),
                Objects.requireNonNull(set.title()),
                Objects.requireNonNull(set.version()),
                Objects.requireNonNull(set.from()),
                set.principles(),
                set.guests(),
                rules,
                descriptions,
                set.problems(),
                set.refused(),
                examples);
    }

    /** Returns a set that could not even say its name. */
    static KnownSet speechless(String origin) {
        return new KnownSet(
                origin,
                origin,
                "",
                "service " + origin,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List::of);
    }

    @Override
    public List<ExampleResult> test() {
        return examples.get();
    }
}
