package org.mingle.rules.pack.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.rules.pack.expression.Checker;
import org.mingle.rules.pack.expression.Engine;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Wanted;
import org.mingle.rules.pack.format.PackDraft;
import org.mingle.rules.pack.format.PackDraft.GuestDraft;
import org.mingle.rules.pack.format.RuleDraft;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Mistakes;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Checks the expressions of a pack and makes a rule set of it. */
public final class PackCompiler {
    private static final List<String> PRINCIPLES = List.of("active", "interactive", "quality", "personal", "authentic");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Engine engine;

    /** Makes a compiler. */
    public PackCompiler(Engine engine) {
        this.engine = engine;
    }

    Engine engine() {
        return engine;
    }

    /**
     * Makes a rule set of a pack.
     *
     * @param from where it comes from, as rule sets say it
     * @param mistakes what is known to be wrong; one mistake refuses the whole pack
     */
    Pack compile(PackDraft draft, String from, Collection<String> metrics, Mistakes mistakes) {
        TreeSet<String> names = new TreeSet<>(metrics);
        names.addAll(draft.uses().keySet());
        return new Run(draft, new Vocabulary(names), mistakes).pack(from);
    }

    /** One way through a pack. */
    private final class Run {
        private final PackDraft draft;
        private final Vocabulary vocabulary;
        private final Mistakes mistakes;
        private final Expressions expressions;
        private final Shape metrics;
        private final Scenes scenes;
        private final Map<Object, Checker> checkers = new HashMap<>();

        Run(PackDraft draft, Vocabulary vocabulary, Mistakes mistakes) {
            this.draft = draft;
            this.vocabulary = vocabulary;
            this.mistakes = mistakes;
            this.expressions = new Expressions(engine, mistakes);
            this.metrics = vocabulary.metricsShape();
            this.scenes = new Scenes(metrics);
        }

        Pack pack(String from) {
            List<PackGuest> guests = guests();
            List<PackRule> rules = new ArrayList<>();
            draft.rules().forEach(rule -> rule(rule).ifPresent(rules::add));
            Pack.Cover cover = new Pack.Cover(draft.id(), draft.title(), draft.version(), from);
            if (!mistakes.isEmpty()) {
                return Pack.refused(cover, mistakes.all());
            }
            List<String> names = List.copyOf(vocabulary.metrics());
            List<ExampleResult> results = examples(rules);
            List<Problem> failing = results.stream()
                    .filter(result -> !result.passed())
                    .map(ExampleResult::problem)
                    .toList();
            return Pack.sound(
                    cover, new Pack.Content(draft.principles(), guests, rules, names), failing, () -> results);
        }

        // Whoever drops a pack in waits for its examples: a pack of a stranger must not make that long.
        private static List<ExampleResult> examples(List<PackRule> rules) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            List<ExampleResult> results = new ArrayList<>();
            rules.forEach(rule -> results.addAll(rule.test(end)));
            return results;
        }

        private List<PackGuest> guests() {
            TreeSet<String> principles = new TreeSet<>(PRINCIPLES);
            draft.principles().stream().map(Principle::id).forEach(principles::add);
            TreeSet<String> ids = new TreeSet<>();
            draft.guests().forEach(guest -> ids.add(guest.id()));
            Shape scores = Vocabulary.numbers("scores", principles);
            Shape others = Vocabulary.numbers("guests", ids);
            Supplier<Checker> checker =
                    () -> checkers.computeIfAbsent("guests", key -> vocabulary.guests(principles, ids));
            List<PackGuest> guests = new ArrayList<>();
            List<String> earlier = new ArrayList<>();
            for (GuestDraft guest : draft.guests()) {
                expressions.take(guest.membership(), Wanted.NUMBER, checker).ifPresent(membership -> {
                    requireEarlier(guest, membership, earlier);
                    guests.add(new PackGuest(
                            guest.id(), guest.title(), guest.portrait(), membership, scores, others, scenes));
                });
                earlier.add(guest.id());
            }
            return guests;
        }

        private void requireEarlier(GuestDraft guest, Expression membership, List<String> earlier) {
            for (String read : membership.reads()) {
                if (read.startsWith("guests.") && !earlier.contains(read.substring("guests.".length()))) {
                    int offset = guest.membership().value().indexOf(read);
                    mistakes.add(guest.membership()
                            .problem(Math.max(0, offset), "'" + read + "' is only known to guests that come after it"));
                }
            }
        }

        private Optional<PackRule> rule(RuleDraft rule) {
            RuleDescription description = rule.description();
            Shape params = Vocabulary.paramsShape(description.parameters());
            Supplier<Checker> checker = () -> checkers.computeIfAbsent(
                    List.of(description.subject(), params), key -> vocabulary.rules(description.subject(), params));
            Optional<Expression> when = expressions.take(rule.when(), Wanted.CONDITION, checker);
            Sentence action = Sentence.of(rule.action(), expressions, checker, mistakes);
            Sentence ratherThan = sentence(rule.ratherThan(), checker);
            Sentence why = sentence(rule.why(), checker);
            List<Expression> because = new ArrayList<>();
            rule.because()
                    .forEach(text ->
                            expressions.take(text, Wanted.EVIDENCE, checker).ifPresent(because::add));
            List<SortedSet<String>> reads = new ArrayList<>();
            if (rule.clearedWhen() != null) {
                expressions
                        .take(rule.clearedWhen(), Wanted.CONDITION, checker)
                        .ifPresent(cleared -> reads.add(cleared.reads()));
            }
            if (when.isEmpty()) {
                return Optional.empty();
            }
            reads.add(when.get().reads());
            reads.add(action.reads());
            because.forEach(expression -> reads.add(expression.reads()));
            if (ratherThan != null) {
                reads.add(ratherThan.reads());
            }
            if (why != null) {
                reads.add(why.reads());
            }
            PackRule.Parts parts = new PackRule.Parts(when.get(), action, ratherThan, why, List.copyOf(because));
            return Optional.of(new PackRule(
                    reading(description, PackRule.metrics(reads)),
                    parts,
                    rule.examples(),
                    metrics,
                    params,
                    scenes,
                    rule.when().problem("")));
        }

        private @Nullable Sentence sentence(@Nullable Located text, Supplier<Checker> checker) {
            return text == null ? null : Sentence.of(text, expressions, checker, mistakes);
        }
    }

    private static RuleDescription reading(RuleDescription rule, SortedSet<String> metrics) {
        return new RuleDescription(
                rule.id(),
                rule.title(),
                rule.principle(),
                rule.severity(),
                rule.effort(),
                rule.subject(),
                rule.window(),
                rule.cooldown(),
                rule.on(),
                rule.parameters(),
                metrics);
    }
}
