package org.mingle.rules.pack.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.situation.Situation;
import org.mingle.rules.pack.source.Item;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Section;
import org.mingle.rules.pack.vocabulary.Given;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Reads one rule. */
final class RuleParser {
    private static final List<String> KEYS = List.of(
            "id",
            "principle",
            "severity",
            "when",
            "do",
            "examples",
            "subject",
            "title",
            "why",
            "ratherThan",
            "because",
            "effort",
            "params",
            "window",
            "cooldown",
            "clearedWhen",
            "on",
            "replaces");
    private static final Duration COOLDOWN = Duration.ofDays(14);

    private final Section rule;
    private final Vocabulary vocabulary;
    private final Texts texts;

    RuleParser(Section rule, Vocabulary vocabulary, Texts texts) {
        this.rule = rule.only(KEYS);
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** Returns the rule; empty when a part without which nothing can be checked is missing. */
    Optional<RuleDraft> read() {
        Optional<String> id =
                Names.required(rule, "id", Names.RULE, "lower-case words with dots, such as interactive.shouter");
        String name = id.orElse("");
        Optional<String> principle =
                Names.required(rule, "principle", Names.WORD, "a lower-case word, such as interactive");
        Optional<Severity> severity = rule.required("severity")
                .flatMap(item -> choice(
                        item,
                        Severity::of,
                        Arrays.stream(Severity.values()).map(Severity::id).toList()));
        Optional<SubjectKind> subject = rule.item("subject").isEmpty()
                ? Optional.of(SubjectKind.SITUATION)
                : rule.item("subject")
                        .flatMap(item -> choice(
                                item,
                                SubjectKind::of,
                                Arrays.stream(SubjectKind.values())
                                        .map(SubjectKind::id)
                                        .toList()));
        List<Parameter> parameters = rule.item("params")
                .flatMap(Item::section)
                .map(ParameterParser::read)
                .orElse(List.of());
        Optional<Located> when = rule.requiredText("when");
        Optional<Located> action = text(name, "do");
        if (action.isEmpty() && rule.item("do").isEmpty()) {
            rule.mistake("the key 'do' is missing in " + title(id));
        }
        Optional<Located> ratherThan = text(name, "ratherThan");
        if (ratherThan.isEmpty()
                && rule.item("ratherThan").isEmpty()
                && severity.filter(RuleParser::weighty).isPresent()) {
            rule.mistake("the key 'ratherThan' is missing in " + title(id) + "; a rule of severity act or improve says"
                    + " what to do less");
        }
        List<ExampleDraft> examples = examples(subject.orElse(SubjectKind.SITUATION), parameters, title(id));
        Optional<Duration> effort = rule.item("effort").flatMap(Durations::read);
        Duration window = rule.item("window").flatMap(Durations::read).orElse(Situation.DEFAULT_WINDOW);
        Duration cooldown = rule.item("cooldown").flatMap(Durations::read).orElse(COOLDOWN);
        boolean on = rule.item("on").flatMap(Item::flag).orElse(true);
        Optional<Located> why = text(name, "why");
        List<Located> because = because();
        Optional<Located> clearedWhen = rule.text("clearedWhen");
        List<String> replaces = replaces();
        Optional<Located> title = text(name, "title");
        if (id.isEmpty()
                || principle.isEmpty()
                || severity.isEmpty()
                || subject.isEmpty()
                || when.isEmpty()
                || action.isEmpty()) {
            return Optional.empty();
        }
        RuleDescription description = new RuleDescription(
                name,
                title.map(Located::value).orElse(Names.title(name)),
                principle.get(),
                severity.get(),
                effort.orElse(null),
                subject.get(),
                window,
                cooldown,
                on,
                parameters,
                Set.of());
        return Optional.of(new RuleDraft(
                description,
                when.get(),
                action.get(),
                ratherThan.orElse(null),
                why.orElse(null),
                because,
                clearedWhen.orElse(null),
                replaces,
                examples,
                rule));
    }

    private Optional<Located> text(String id, String field) {
        return rule.item(field).isPresent() ? rule.text(field) : texts.find(id, field);
    }

    private static boolean weighty(Severity severity) {
        return severity.compareTo(Severity.IMPROVE) <= 0;
    }

    private static String title(Optional<String> id) {
        return id.map(name -> "the rule '" + name + "'").orElse("a rule");
    }

    private static <T> Optional<T> choice(Item item, Function<String, Optional<T>> parse, List<String> known) {
        return item.as(
                "one of " + String.join(", ", known),
                () -> item.isScalar() ? item.written().map(Located::value).flatMap(parse) : Optional.empty());
    }

    private List<Located> because() {
        Optional<Item> item = rule.item("because");
        if (item.isEmpty()) {
            return List.of();
        }
        List<Located> all = new ArrayList<>();
        List<Item> parts = item.get().isList() ? item.get().items() : List.of(item.get());
        parts.forEach(part -> part.text().ifPresent(all::add));
        return List.copyOf(all);
    }

    private List<String> replaces() {
        Optional<Item> item = rule.item("replaces");
        if (item.isEmpty()) {
            return List.of();
        }
        List<Item> parts = item.get().isList() ? item.get().items() : List.of(item.get());
        return parts.stream()
                .flatMap(part -> part.text().stream())
                .map(Located::value)
                .toList();
    }

    private List<ExampleDraft> examples(SubjectKind subject, List<Parameter> parameters, String title) {
        Optional<Item> list = rule.required("examples");
        List<ExampleDraft> examples = new ArrayList<>();
        if (list.isEmpty()) {
            return examples;
        }
        boolean complete = true;
        for (Item item : list.get().items()) {
            Optional<ExampleDraft> example = item.section("an example")
                    .flatMap(one -> example(one, item, examples.size() + 1, subject, parameters));
            example.ifPresent(examples::add);
            complete &= example.isPresent();
        }
        if (complete && list.get().isList()) {
            requireBoth(examples, list.get(), title);
        }
        return examples;
    }

    private static void requireBoth(List<ExampleDraft> examples, Item list, String title) {
        if (examples.stream().noneMatch(ExampleDraft::fires)) {
            list.mistake(title + " needs an example in which it speaks (fires: true)");
        }
        if (examples.stream().allMatch(ExampleDraft::fires)) {
            list.mistake(title + " needs an example in which it stays silent (fires: false)");
        }
    }

    private Optional<ExampleDraft> example(
            Section example, Item item, int number, SubjectKind subject, List<Parameter> parameters) {
        example.only(List.of("given", "fires", "note"));
        Optional<Boolean> fires = example.required("fires").flatMap(Item::flag);
        Optional<Section> section = example.required("given").flatMap(Item::section);
        Optional<Given> given = section.map(new GivenParser(vocabulary, parameters)::read);
        if (given.isPresent()
                && subject != SubjectKind.SITUATION
                && !given.get().things().containsKey(subject.id())) {
            if (section.get().item(subject.id()).isEmpty()) {
                section.get()
                        .mistake("the key '" + subject.id() + "' is missing: this rule looks at one " + subject.id());
            }
            return Optional.empty();
        }
        return fires.isPresent() && given.isPresent()
                ? Optional.of(new ExampleDraft(number, fires.get(), given.get(), item.problem("")))
                : Optional.empty();
    }
}
