package org.mingle.rules.pack.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML into nodes that know where they stand, and refuses what makes YAML dangerous. */
public final class Yaml {
    private static final int DEPTH = 30;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Source.MOST)
            .build();

    private Yaml() {}

    /** Returns the mapping that a file holds; null when it holds none, and the mistakes say why. */
    public static @Nullable Section read(Source source, Mistakes mistakes) {
        if (source.text().isBlank()) {
            mistakes.add(source.problem(0, "the file is empty; a pack begins with 'format: mingle.rules/1'"));
            return null;
        }
        try {
            if (!harmless(source, mistakes)) {
                return null;
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(source.text());
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return new Section("the pack", mapping, source, mistakes);
            }
            mistakes.add(source.problem(0, "expected keys such as 'format: mingle.rules/1'"));
        } catch (MarkedYamlEngineException broken) {
            int index = broken.getProblemMark().map(mark -> index(source, mark)).orElse(0);
            mistakes.add(source.problem(
                    index, "not valid YAML: " + plain(broken.getProblem().strip())));
        } catch (ReaderException broken) {
            mistakes.add(
                    source.problem(broken.getPosition(), "not valid YAML: a character that may not stand in a text"));
        } catch (YamlEngineException | IllegalArgumentException broken) {
            mistakes.add(source.problem(0, "not valid YAML: the text cannot be read"));
        }
        return null;
    }

    private static String plain(String problem) {
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon with a blank behind it begins a value; put a text that has one into quotes";
        }
        return problem.contains("(TAB)") ? "a line is indented with a tab; use blanks" : problem;
    }

    // Aliases can make a few lines stand for billions of values; deep nesting overflows whoever walks it.
    private static boolean harmless(Source source, Mistakes mistakes) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(source.text())) {
            if (event instanceof AliasEvent) {
                mistakes.add(source.problem(
                        index(source, event), "aliases (*name) are not offered in packs; write the value again"));
                return false;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEPTH) {
                mistakes.add(source.problem(index(source, event), "nested more than " + DEPTH + " levels deep"));
                return false;
            }
        }
        return true;
    }

    private static int index(Source source, Event event) {
        return event.getStartMark().map(mark -> index(source, mark)).orElse(0);
    }

    /** Returns the index in chars; YAML counts code points. */
    static int index(Source source, Mark mark) {
        return source.index(mark.getIndex());
    }
}
