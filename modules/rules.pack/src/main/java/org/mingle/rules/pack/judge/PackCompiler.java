package org.mingle.rules.pack.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Principle;
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

/** Checks the expressions of a pack, or takes them from the cache, and makes a rule set of it. */
public final class PackCompiler {
    private static final List<String> PRINCIPLES = List.of("active", "interactive", "quality", "personal", "authentic");

    private final Engine engine;
    private final CheckedCache cache;

    /** Makes a compiler. */
    public PackCompiler(Engine engine, CheckedCache cache) {
        this.engine = engine;
        this.cache = cache;
    }

    /**
     * Makes a rule set of a pack.
     *
     * @param text everything that its author wrote: the cache is asked with it
     * @param from where it comes from, as rule sets say it
     * @param mistakes what is known to be wrong; one mistake refuses the whole pack
     */
    public Pack compile(PackDraft draft, String text, String from, Collection<String> metrics, Mistakes mistakes) {
        TreeSet<String> names = new TreeSet<>(metrics);
        names.addAll(draft.uses().keySet());
        Vocabulary vocabulary = new Vocabulary(names);
        String key = key(text, vocabulary);
        Optional<List<byte[]>> kept = mistakes.isEmpty() ? cache.find(key) : Optional.empty();
        if (kept.isPresent()) {
            try {
                return new Run(draft, vocabulary, mistakes, kept.get()).pack(from);
            } catch (Expressions.StaleException stale) {
                // Checked anew below, and kept again.
            }
        }
        Run run = new Run(draft, vocabulary, mistakes, null);
        Pack pack = run.pack(from);
        if (!pack.refused()) {
            cache.keep(key, run.expressions.checked());
        }
        return pack;
    }

    /** Returns a pack that is refused for what is known to be wrong. */
    public static Pack refuse(PackDraft draft, String from, Mistakes mistakes) {
        return Pack.refused(draft, from, mistakes.all());
    }

    private static String key(String text, Vocabulary vocabulary) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(text, vocabulary.fingerprint(), Engine.VERSION)) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** One way through a pack, in the order in which its expressions are kept. */
    private final class Run {
        private final PackDraft draft;
        private final Vocabulary vocabulary;
        private final Mistakes mistakes;
        private final Expressions expressions;
        private final Shape metrics;
        private final Scenes scenes;
        private final Map<Object, Checker> checkers = new HashMap<>();

        Run(PackDraft draft, Vocabulary vocabulary, Mistakes mistakes, @Nullable List<byte[]> kept) {
            this.draft = draft;
            this.vocabulary = vocabulary;
            this.mistakes = mistakes;
            this.expressions = new Expressions(engine, mistakes, kept);
            this.metrics = vocabulary.metricsShape();
            this.scenes = new Scenes(metrics);
        }

        Pack pack(String from) {
            List<GuestType> guests = guests();
            List<PackRule> rules = new ArrayList<>();
            draft.rules().forEach(rule -> rule(rule).ifPresent(rules::add));
            expressions.requireEnd();
            return mistakes.isEmpty()
                    ? Pack.sound(draft, from, guests, rules)
                    : Pack.refused(draft, from, mistakes.all());
        }

        private List<GuestType> guests() {
            TreeSet<String> principles = new TreeSet<>(PRINCIPLES);
            draft.principles().stream().map(Principle::id).forEach(principles::add);
            TreeSet<String> ids = new TreeSet<>();
            draft.guests().forEach(guest -> ids.add(guest.id()));
            Shape scores = Vocabulary.numbers("scores", principles);
            Shape others = Vocabulary.numbers("guests", ids);
            Supplier<Checker> checker =
                    () -> checkers.computeIfAbsent("guests", key -> vocabulary.guests(principles, ids));
            List<GuestType> guests = new ArrayList<>();
            List<String> earlier = new ArrayList<>();
            for (GuestDraft guest : draft.guests()) {
                expressions.take(guest.membership(), Wanted.NUMBER, checker).ifPresent(membership -> {
                    requireEarlier(guest, membership, earlier);
                    guests.add(new PackGuest(guest, membership, scores, others, scenes));
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
                    reading(description, PackRule.metrics(reads)), parts, rule.examples(), metrics, params, scenes));
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
