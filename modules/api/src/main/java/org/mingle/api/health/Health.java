package org.mingle.api.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one part is.
 *
 * @param facts name to value in the order they are shown; a value is a text, a whole number or yes or no
 * @param findings what is wrong and what to do about it, full sentences; empty when all is well
 */
public record Health(Map<String, Object> facts, List<String> findings) {
    public Health {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        findings = List.copyOf(findings);
    }

    /** Returns whether all is well. */
    public boolean well() {
        return findings.isEmpty();
    }

    /** Returns an answer to be filled. */
    public static Notes notes() {
        return new Notes();
    }

    /** An answer that is being written; for one thread. */
    public static final class Notes {
        private final Map<String, Object> facts = new LinkedHashMap<>();
        private final List<String> findings = new ArrayList<>();

        private Notes() {}

        /** Notes a fact. */
        public Notes fact(String name, Object value) {
            facts.put(name, value);
            return this;
        }

        /** Notes that something is wrong, as a full sentence. */
        public Notes finding(String sentence) {
            findings.add(sentence);
            return this;
        }

        /** Returns what was noted. */
        public Health done() {
            return new Health(facts, findings);
        }
    }
}
