package org.mingle.rules.pack.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingle.api.rules.Problem;
import org.mingle.rules.pack.expression.Similar;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys with values: a closed list of names, each at most once. */
public final class Section {
    private final String name;
    private final MappingNode node;
    private final Source source;
    private final Mistakes mistakes;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Section(String name, MappingNode node, Source source, Mistakes mistakes) {
        this.name = name;
        this.node = node;
        this.source = source;
        this.mistakes = mistakes;
        for (NodeTuple tuple : node.getValue()) {
            take(tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    private void take(Node key, Node value) {
        int place = index(key);
        if (!(key instanceof ScalarNode scalar)) {
            mistakes.add(source.problem(place, "a key must be a word"));
            return;
        }
        String word = scalar.getValue();
        if (items.containsKey(word)) {
            int first = source.problem(places.getOrDefault(word, place), "").line();
            mistakes.add(source.problem(place, "duplicate key '" + word + "', already in line " + first));
            return;
        }
        items.put(word, new Item(word, value, source, mistakes));
        places.put(word, place);
    }

    /** Notes every key that is not among these as a mistake. */
    public Section only(Collection<String> known) {
        items.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            String hint = Similar.hint(key, known);
            mistakes.add(problemAtKey(
                    key,
                    "unknown key '" + key + "'"
                            + (hint.isEmpty() ? "; known here: " + String.join(", ", known) : hint)));
        });
        return this;
    }

    /** Returns the keys as written, in order. */
    public List<String> keys() {
        return new ArrayList<>(items.keySet());
    }

    /** Returns a value, empty when the key is not there. */
    public Optional<Item> item(String key) {
        return Optional.ofNullable(items.get(key));
    }

    /** Returns a value; notes the mistake when the key is not there. */
    public Optional<Item> required(String key) {
        if (!items.containsKey(key)) {
            mistake("the key '" + key + "' is missing in " + name);
        }
        return item(key);
    }

    /** Returns a text that is there. */
    public Optional<Located> text(String key) {
        return item(key).flatMap(Item::text);
    }

    /** Returns a text that must be there. */
    public Optional<Located> requiredText(String key) {
        return required(key).flatMap(Item::text);
    }

    /** Returns a problem where a key is written. */
    public Problem problemAtKey(String key, String message) {
        return source.problem(places.getOrDefault(key, index(node)), message);
    }

    /** Takes note of a mistake where these keys begin. */
    public void mistake(String message) {
        mistakes.add(source.problem(index(node), message));
    }

    /** Takes note of a mistake where a key is written. */
    public void mistakeAtKey(String key, String message) {
        mistakes.add(problemAtKey(key, message));
    }

    private int index(Node at) {
        return at.getStartMark().map(mark -> Yaml.index(source, mark)).orElse(0);
    }
}
