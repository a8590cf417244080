package org.mingle.rules.pack.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.mingle.api.rules.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a pack, and what it should be.
 *
 * <p>Whoever asks for a kind of value that it is not gets nothing, and the mistake is noted.
 */
public final class Item {
    private final String name;
    private final Node node;
    private final Source source;
    private final Mistakes mistakes;

    Item(String name, Node node, Source source, Mistakes mistakes) {
        this.name = name;
        this.node = node;
        this.source = source;
        this.mistakes = mistakes;
    }

    /** Returns what an author calls it. */
    public String name() {
        return name;
    }

    /** Returns a problem at its start. */
    public Problem problem(String message) {
        return source.problem(start(), message);
    }

    /** Takes note of a mistake at its start. */
    public void mistake(String message) {
        mistakes.add(problem(message));
    }

    /** Returns whether there is nothing: an empty value, {@code null} or {@code ~}. */
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Returns whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Returns whether it is a number, a text or a yes or no. */
    public boolean isScalar() {
        return node instanceof ScalarNode && !isNull();
    }

    /** Returns a scalar as it is written, whatever its type. */
    public Optional<Located> written() {
        if (node instanceof ScalarNode scalar && !isNull()) {
            String value = scalar.getValue();
            int[] places = Places.of(value, source.text(), start(), end(), scalar.getScalarStyle());
            return Optional.of(new Located(value, source, places));
        }
        return wrong("a text");
    }

    /** Returns a text that is not blank. */
    public Optional<Located> text() {
        Optional<Located> written = written();
        if (written.isPresent() && written.get().value().isBlank()) {
            return wrong("a text");
        }
        return written;
    }

    /** Returns a number, however written. */
    public OptionalDouble number() {
        if (node instanceof ScalarNode scalar
                && (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT))) {
            double value = Numbers.parse(scalar.getValue());
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                return OptionalDouble.of(value);
            }
        }
        wrong("a number");
        return OptionalDouble.empty();
    }

    /** Returns a yes or no. */
    public Optional<Boolean> flag() {
        if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
            return Optional.of(Boolean.valueOf(scalar.getValue()));
        }
        return wrong("true or false");
    }

    /** Returns the plain value of a scalar: Double, Boolean or String. */
    public Optional<Object> value() {
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            OptionalDouble number = number();
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        return node.getTag().equals(Tag.BOOL)
                ? flag().map(value -> value)
                : written().map(Located::value);
    }

    /** Returns keys with values. */
    public Optional<Section> section() {
        return section("'" + name + "'");
    }

    /** Returns keys with values, to be called so in messages. */
    public Optional<Section> section(String title) {
        return node instanceof MappingNode mapping
                ? Optional.of(new Section(title, mapping, source, mistakes))
                : wrong("keys with values");
    }

    /** Returns the items of a list; empty when it is none. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> items.add(new Item(name, each, source, mistakes)));
        } else {
            wrong("a list");
        }
        return items;
    }

    /** Returns what a function makes of it; notes the mistake when it makes nothing. */
    public <T> Optional<T> as(String expected, Supplier<Optional<T>> parse) {
        Optional<T> value = parse.get();
        return value.isPresent() ? value : wrong(expected);
    }

    private <T> Optional<T> wrong(String expected) {
        mistake("'" + name + "' must be " + expected + ", but is " + kind());
        return Optional.empty();
    }

    private String kind() {
        if (isNull()) {
            return "empty";
        }
        if (node instanceof ScalarNode scalar) {
            String value = scalar.getValue();
            return value.isEmpty()
                    ? "empty"
                    : "'" + (value.length() > 40 ? value.substring(0, value.offsetByCodePoints(0, 20)) + "…" : value)
                            + "'";
        }
        return node instanceof SequenceNode ? "a list" : "keys with values";
    }

    private int start() {
        return node.getStartMark().map(mark -> Yaml.index(source, mark)).orElse(0);
    }

    private int end() {
        return node.getEndMark()
                .map(mark -> Yaml.index(source, mark))
                .orElse(source.text().length());
    }
}
