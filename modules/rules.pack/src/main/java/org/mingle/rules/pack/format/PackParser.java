package org.mingle.rules.pack.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingle.api.analysis.Unit;
import org.mingle.api.rules.Principle;
import org.mingle.rules.pack.source.Item;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Mistakes;
import org.mingle.rules.pack.source.Section;
import org.mingle.rules.pack.source.Source;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Reads the files of one pack. */
public final class PackParser {
    /** The format that this Mingle reads. */
    public static final String FORMAT = "mingle.rules/1";

    private static final int MOST_RULES = 500;
    private static final List<String> KEYS = List.of(
            "format",
            "id",
            "title",
            "rules",
            "version",
            "description",
            "language",
            "needs",
            "uses",
            "principles",
            "guests",
            "changes");

    private final List<Section> files;
    private final Function<String, Optional<Source>> texts;
    private final Mistakes mistakes;

    /**
     * Makes a parser.
     *
     * @param files the files of the pack, each with its keys
     * @param texts the file of sentences in a language, empty when there is none
     */
    public PackParser(List<Section> files, Function<String, Optional<Source>> texts, Mistakes mistakes) {
        this.files = List.copyOf(files);
        this.texts = texts;
        this.mistakes = mistakes;
    }

    /** Returns the id that a file names; empty when it names none, without noting that. */
    public static Optional<String> id(Section file) {
        return file.item("id")
                .filter(Item::isScalar)
                .flatMap(Item::written)
                .map(Located::value)
                .filter(id -> Names.PACK.matcher(id).matches());
    }

    /**
     * Reads the pack; what is wrong with it is in the mistakes.
     *
     * @param metrics names of the metrics that are there
     * @param mingle the version of this Mingle
     */
    public PackDraft read(Collection<String> metrics, String mingle) {
        files.forEach(this::head);
        once();
        Map<String, Unit> uses =
                find("uses").flatMap(Item::section).map(this::uses).orElse(Map.of());
        TreeSet<String> names = new TreeSet<>(metrics);
        names.addAll(uses.keySet());
        Vocabulary vocabulary = new Vocabulary(names);
        find("needs").ifPresent(item -> needs(item, mingle));
        String language = text("language").orElse("en");
        Texts sentences = texts.apply(language)
                .map(source -> Texts.read(source, mistakes))
                .orElse(Texts.none());
        PrincipleParser parser = new PrincipleParser(vocabulary);
        List<Principle> principles = find("principles").map(parser::principles).orElse(List.of());
        List<PackDraft.GuestDraft> guests = find("guests").map(parser::guests).orElse(List.of());
        List<RuleDraft> rules = rules(vocabulary, sentences);
        Optional<String> title = text("title");
        if (find("title").isEmpty()) {
            files.get(0).mistake("the key 'title' is missing in the pack");
        }
        return new PackDraft(
                id(files.get(0)).orElse(""),
                title.orElse(""),
                text("version").orElse("0.0.0"),
                text("description").orElse(""),
                language,
                uses,
                principles,
                guests,
                rules);
    }

    private void head(Section file) {
        file.only(KEYS);
        file.required("format")
                .ifPresent(item -> item.as(
                        "'" + FORMAT + "', the format that this Mingle reads",
                        () -> item.isScalar()
                                ? item.written().filter(text -> text.value().equals(FORMAT))
                                : Optional.empty()));
        Optional<String> unused =
                Names.required(file, "id", Names.PACK, "a reversed domain name, such as org.example.house");
    }

    // The files of one pack may each say a part of it, but nothing twice.
    private void once() {
        for (String key : KEYS) {
            if (key.equals("format") || key.equals("id") || key.equals("rules")) {
                continue;
            }
            files.stream()
                    .filter(file -> file.item(key).isPresent())
                    .skip(1)
                    .forEach(file -> file.mistakeAtKey(key, "another file of this pack has the key '" + key + "' too"));
        }
    }

    private Optional<Item> find(String key) {
        return files.stream().flatMap(file -> file.item(key).stream()).findFirst();
    }

    private Optional<String> text(String key) {
        return find(key).flatMap(Item::text).map(Located::value);
    }

    private Map<String, Unit> uses(Section section) {
        Map<String, Unit> uses = new LinkedHashMap<>();
        List<String> known =
                java.util.Arrays.stream(Unit.values()).map(Unit::id).toList();
        for (String name : section.keys()) {
            if (!Names.VARIABLE.matcher(name).matches()) {
                section.mistakeAtKey(name, "a metric is called by letters and digits, such as teamSpirit");
            } else {
                section.item(name)
                        .flatMap(item -> item.as(
                                "one of " + String.join(", ", known),
                                () -> item.isScalar()
                                        ? item.written().map(Located::value).flatMap(Unit::of)
                                        : Optional.empty()))
                        .ifPresent(unit -> uses.put(name, unit));
            }
        }
        return uses;
    }

    private static void needs(Item item, String mingle) {
        item.as("a version such as 1.0", () -> item.written().flatMap(text -> Versions.parse(text.value())))
                .filter(needed -> Versions.parse(mingle)
                        .filter(ours -> ours.compareTo(needed) < 0)
                        .isPresent())
                .ifPresent(needed -> item.mistake("needs a newer Mingle; this one is " + mingle));
    }

    private List<RuleDraft> rules(Vocabulary vocabulary, Texts sentences) {
        if (find("rules").isEmpty()) {
            files.get(0).mistake("the key 'rules' is missing in the pack");
        }
        List<RuleDraft> rules = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Section file : files) {
            for (Item item : file.item("rules").map(Item::items).orElse(List.of())) {
                if (seen.size() == MOST_RULES) {
                    item.mistake("a pack has at most " + MOST_RULES + " rules");
                    break;
                }
                ruleIn(item).ifPresent(section -> {
                    section.text("id").ifPresent(id -> {
                        if (!seen.add(id.value())) {
                            mistakes.add(id.problem("duplicate rule id '" + id.value() + "', already in line "
                                    + lines.get(id.value())));
                        }
                        lines.putIfAbsent(id.value(), id.problem("").line());
                    });
                    new RuleParser(section, vocabulary, sentences).read().ifPresent(rules::add);
                });
            }
        }
        sentences.only(seen, mistakes);
        return rules;
    }

    // A rule is called by its id in whatever is said about it.
    private static Optional<Section> ruleIn(Item item) {
        Optional<Section> rule = item.section("a rule");
        Optional<String> id = rule.flatMap(section -> section.item("id"))
                .filter(Item::isScalar)
                .flatMap(Item::written)
                .map(Located::value);
        return id.isPresent() ? item.section("the rule '" + id.get() + "'") : rule;
    }
}
