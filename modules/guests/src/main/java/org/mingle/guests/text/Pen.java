package org.mingle.guests.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes texts for one person: takes an entry of a section, fills its {@code {slots}} and settles its {@code [this|that]} choices.
 *
 * <p>Entries of a section come in a drawn order and none comes twice before all have come. A slot keeps its value within one text or
 * conversation. A slot is looked up among the words bound for this text, then among what was settled, then as a section.
 * A {@code //} between spaces is a line break.
 */
public final class Pen {
    private static final Pattern ARTICLE = Pattern.compile("\\b[Aa] $");
    private static final Pattern VOWEL = Pattern.compile("^(?!one|uni|use)[aeiou]");

    private final TextBank bank;
    private final Draw draw;
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, Deque<String>> decks = new HashMap<>();
    private final Map<String, Deque<String>> lately = new HashMap<>();

    public Pen(TextBank bank, Draw draw) {
        this.bank = bank;
        this.draw = draw;
    }

    /** Returns a pen of the same person with other choices: what was settled stays. */
    public Pen anew(Draw other) {
        Pen pen = new Pen(bank, other);
        pen.own.putAll(own);
        return pen;
    }

    public String write(String section) {
        return write(section, Map.of());
    }

    public String write(String section, Map<String, String> bound) {
        return capital(fill(next(section), new HashMap<>(bound)));
    }

    /** Settle a section once for all texts, such as the name of the person's employer. */
    public String settle(String section) {
        String settled = own.get(section);
        if (settled == null) {
            settled = fill(next(section), new HashMap<>());
            own.put(section, settled);
        }
        return settled;
    }

    /**
     * Write a whole conversation; slots keep their value from its first line to its last.
     *
     * @param told conversations that were held with this person already; one of the others is taken while there is one
     */
    public List<Line> talk(String section, Map<String, String> bound, Set<String> told) {
        Map<String, String> slots = new HashMap<>(bound);
        List<Line> lines = new ArrayList<>();
        String talk = next(section, told);
        told.add(talk);
        for (String line : talk.split("\n")) {
            lines.add(new Line(
                    line.charAt(0) == '>', capital(fill(line.substring(1).strip(), slots))));
        }
        return lines;
    }

    private String next(String section) {
        return next(section, Set.of());
    }

    private String next(String section, Set<String> avoided) {
        Deque<String> deck = decks.computeIfAbsent(section, s -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            deck.addAll(reshuffled(section));
        }
        String entry =
                deck.stream().filter(e -> !avoided.contains(e)).findFirst().orElse(deck.getFirst());
        deck.remove(entry);
        lately.computeIfAbsent(section, s -> new ArrayDeque<>()).addLast(entry);
        return entry;
    }

    /** Shuffle anew, but keep what came in the second half of the last round out of the first half of this one. */
    private List<String> reshuffled(String section) {
        List<String> entries = draw.shuffled(bank.entries(section));
        Deque<String> last = lately.getOrDefault(section, new ArrayDeque<>());
        Set<String> recent = last.stream().skip(last.size() / 2).collect(Collectors.toSet());
        last.clear();
        List<String> order = new ArrayList<>(entries);
        order.removeIf(recent::contains);
        entries.stream().filter(recent::contains).forEach(order::add);
        return order;
    }

    private String fill(String template, Map<String, String> slots) {
        return new Filling(template, slots).text().replace(" //", "\n").replace("\n ", "\n");
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private String slot(String name, Map<String, String> slots) {
        String kept = slots.get(name);
        if (kept != null) {
            return kept;
        }
        String known = own.get(name);
        String raw = known != null ? known : next(name.replaceAll("\\d+$", ""));
        String value = new Filling(raw, slots).text();
        slots.put(name, value);
        return value;
    }

    /** One pass over one template; choices may hold slots and further choices. */
    private final class Filling {
        private final String template;
        private final Map<String, String> slots;
        private int at;

        Filling(String template, Map<String, String> slots) {
            this.template = template;
            this.slots = slots;
        }

        String text() {
            StringBuilder out = new StringBuilder();
            while (at < template.length()) {
                char c = template.charAt(at++);
                if (c == '[') {
                    out.append(choice());
                } else if (c == '{') {
                    int close = template.indexOf('}', at);
                    String value = slot(template.substring(at, close), slots);
                    if (ARTICLE.matcher(out).find() && VOWEL.matcher(value).find()) {
                        out.insert(out.length() - 1, 'n');
                    }
                    out.append(value);
                    at = close + 1;
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }

        private String choice() {
            List<int[]> spans = new ArrayList<>();
            int depth = 0;
            int from = at;
            while (depth > 0 || template.charAt(at) != ']') {
                char c = template.charAt(at);
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (c == '|' && depth == 0) {
                    spans.add(new int[] {from, at});
                    from = at + 1;
                }
                at++;
            }
            spans.add(new int[] {from, at++});
            int[] span = draw.pick(spans);
            return new Filling(template.substring(span[0], span[1]), slots).text();
        }
    }

    /** One message of a conversation. */
    public record Line(boolean sent, String text) {}
}
