package org.mingle.rules.pack.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.Mark;
import org.mingle.api.contact.Contact;
import org.mingle.api.rules.About;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Remark;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;
import org.mingle.rules.pack.expression.Expression;
import org.mingle.rules.pack.expression.Outcome;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Struct;
import org.mingle.rules.pack.format.ExampleDraft;
import org.mingle.rules.pack.vocabulary.Scene;

/** A rule of a pack. */
final class PackRule implements Rule {
    private static final String LATE = "is not run, since the examples of this pack take too long";

    /** The expressions of a rule. */
    record Parts(
            Expression when,
            Sentence action,
            @Nullable Sentence ratherThan,
            @Nullable Sentence why,
            List<Expression> because) {}

    private final RuleDescription description;
    private final Parts parts;
    private final List<ExampleDraft> examples;
    private final Shape metrics;
    private final Shape params;
    private final Scenes scenes;
    private final Problem place;
    private volatile @Nullable Struct latest;

    /**
     * Makes a rule.
     *
     * @param place where its condition is written; the message is empty
     */
    PackRule(
            RuleDescription description,
            Parts parts,
            List<ExampleDraft> examples,
            Shape metrics,
            Shape params,
            Scenes scenes,
            Problem place) {
        this.place = place;
        this.description = description;
        this.parts = parts;
        this.examples = List.copyOf(examples);
        this.metrics = metrics;
        this.params = params;
        this.scenes = scenes;
    }

    Parts parts() {
        return parts;
    }

    Problem place() {
        return place;
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Judgement judge(Subject subject, Settings settings) {
        Scene scene = scenes.of(subject.situation());
        @Nullable Struct one = Scene.subject(subject);
        Struct values = values(settings);
        Function<String, @Nullable Object> variables = name -> {
            if (name.equals("params")) {
                return values;
            }
            return one != null && one.kind().equals(name) ? one : scene.variable(name);
        };
        Outcome outcome = parts.when.evaluate(variables);
        if (!(outcome instanceof Outcome.Value value)) {
            return unable(outcome);
        }
        return Boolean.TRUE.equals(value.value()) ? speak(subject, one, variables) : Judgement.SILENT;
    }

    // A rule over people is asked tens of thousands of times in a row with one set of values.
    private Struct values(Settings settings) {
        Struct known = latest;
        if (known == null || known.origin() != settings) {
            known = new Struct(params, settings, read(settings)::get);
            latest = known;
        }
        return known;
    }

    private Map<String, Object> read(Settings settings) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : description.parameters()) {
            Object value = settings.value(parameter);
            boolean number = parameter.standard() instanceof Double && value instanceof Number;
            values.put(parameter.name(), number ? ((Number) value).doubleValue() : value);
        }
        return values;
    }

    private Judgement unable(Outcome outcome) {
        if (outcome instanceof Outcome.NotEnough absent) {
            return Judgement.notEnoughData(names(absent.missing()));
        }
        if (outcome instanceof Outcome.Failed failed && !failed.costly()) {
            return Judgement.notEnoughData("values to compute with (" + failed.reason() + ")");
        }
        String reason = outcome instanceof Outcome.Failed failed ? failed.reason() : "";
        String message = "rule " + description.id() + " is silent in this run: " + reason;
        return Judgement.unable(new Problem(place.file(), place.line(), place.column(), message));
    }

    private static String names(List<String> missing) {
        return missing.stream()
                .map(name -> name.startsWith("metrics.") ? name.substring("metrics.".length()) : name)
                .collect(Collectors.joining(", "));
    }

    private Judgement speak(Subject subject, @Nullable Struct one, Function<String, @Nullable Object> variables) {
        List<@Nullable String> said = new ArrayList<>();
        for (@Nullable Sentence sentence : sentences()) {
            Outcome outcome = sentence == null ? new Outcome.Value("") : sentence.say(variables);
            if (!(outcome instanceof Outcome.Value value)) {
                return unable(outcome);
            }
            said.add(sentence == null ? null : (String) value.value());
        }
        Proof proof = proof(subject, one, variables);
        String action = String.valueOf(said.get(0));
        String why = said.get(2);
        List<Remark> remarks = remarks(subject, proof, why == null ? description.title() : why, action);
        return Judgement.of(new Finding(about(subject), action, said.get(1), why, proof.rows(), remarks));
    }

    private List<@Nullable Sentence> sentences() {
        List<@Nullable Sentence> sentences = new ArrayList<>();
        sentences.add(parts.action);
        sentences.add(parts.ratherThan);
        sentences.add(parts.why);
        return sentences;
    }

    private Proof proof(Subject subject, @Nullable Struct one, Function<String, @Nullable Object> variables) {
        Proof proof = new Proof(subject.situation());
        for (Expression because : parts.because) {
            because.fieldOf("metrics").ifPresent(proof::metric);
            if (because.evaluate(variables) instanceof Outcome.Value value) {
                proof.add(value.value());
            }
        }
        if (parts.because.size() == 1) {
            parts.because.get(0).fieldOf("metrics").ifPresent(proof::behind);
        }
        if (proof.rows().isEmpty() && one != null) {
            proof.add(one);
        }
        if (proof.rows().isEmpty()) {
            parts.when.reads().stream()
                    .filter(read -> read.startsWith("metrics."))
                    .forEach(read -> proof.metric(read.substring("metrics.".length())));
        }
        return proof;
    }

    // Marks that the author names come first, then what the condition found in the text, then the text as a whole.
    private List<Remark> remarks(Subject subject, Proof proof, String message, String suggestion) {
        Activity post = subject.post();
        if (post == null) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        for (Mark mark : proof.marks()) {
            remarks.add(new Remark(mark.from(), mark.to(), message, suggestion));
        }
        if (remarks.isEmpty() && post.text() != null) {
            parts.when
                    .places("post", "text", post.text())
                    .forEach(place -> remarks.add(new Remark(place.from(), place.to(), message, suggestion)));
        }
        if (remarks.isEmpty() && post.text() != null) {
            remarks.add(new Remark(0, post.text().length(), message, suggestion));
        }
        return remarks;
    }

    private static About about(Subject subject) {
        if (subject.tie() != null) {
            Contact contact = subject.tie().contact();
            return new About(contact.id(), contact.name(), contact.affiliation().organisation(), null);
        }
        if (subject.move() != null) {
            return new About(
                    subject.move().contact(),
                    subject.move().name(),
                    subject.move().company(),
                    null);
        }
        if (subject.company() != null) {
            return new About(null, null, subject.company().name(), null);
        }
        if (subject.question() != null) {
            return new About(subject.question().askedBy(), subject.question().askedByName(), null, null);
        }
        return subject.post() == null
                ? About.NOTHING
                : new About(null, null, null, subject.post().id());
    }

    /**
     * Runs the examples.
     *
     * @param end as {@link System#nanoTime} has it; what is not run until then fails
     */
    List<ExampleResult> test(long end) {
        List<ExampleResult> results = new ArrayList<>();
        for (ExampleDraft example : examples) {
            results.add(System.nanoTime() < end ? test(example) : result(example, false, false, LATE));
        }
        return results;
    }

    private ExampleResult test(ExampleDraft example) {
        Map<String, Object> variables =
                example.given().variables(description.subject(), description.parameters(), metrics, params);
        Outcome outcome = parts.when.evaluate(variables::get);
        boolean fired = outcome instanceof Outcome.Value value && Boolean.TRUE.equals(value.value());
        boolean passed = outcome instanceof Outcome.Value && fired == example.fires();
        return result(example, fired, passed, told(example, outcome));
    }

    private ExampleResult result(ExampleDraft example, boolean fired, boolean passed, String told) {
        Problem place = example.place();
        String message = passed ? "" : "example " + example.number() + " of " + description.id() + " " + told;
        return new ExampleResult(
                description.id(),
                example.number(),
                example.fires(),
                fired,
                passed,
                new Problem(place.file(), place.line(), place.column(), message));
    }

    private static String told(ExampleDraft example, Outcome outcome) {
        if (outcome instanceof Outcome.NotEnough absent) {
            return "ends in not enough data: " + String.join(", ", absent.missing());
        }
        if (outcome instanceof Outcome.Failed failed) {
            return "cannot be judged: " + failed.reason();
        }
        return example.fires() ? "should speak, but stays silent" : "should stay silent, but speaks";
    }

    /** Returns the metrics that any of these reads names. */
    static SortedSet<String> metrics(List<SortedSet<String>> reads) {
        return reads.stream()
                .flatMap(SortedSet::stream)
                .filter(read -> read.startsWith("metrics."))
                .map(read -> read.substring("metrics.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
