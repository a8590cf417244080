package org.mingle.importer.linkedin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the owner's connections, of which a member has at most 30,000. */
final class KnownNames {
    private static final int MOST = 100_000;
    private static final int WORDS = 4;
    private static final Pattern CREDENTIAL =
            Pattern.compile("[\\p{Lu}.]{2,8}|(?:\\p{L}{1,4}\\.)+\\p{L}{0,3}\\.?|Jr|Sr|PhD");

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("^@|[,:;.!?–—-]+$");
    private static final int LONGEST = 100;

    private final Set<String> names = new HashSet<>();

    void add(String name) {
        if (names.size() < MOST && name.indexOf(' ') > 0) {
            String folded = Texts.folded(name);
            names.add(folded);
            int comma = folded.indexOf(',');
            if (comma > 0) {
                names.add(folded.substring(0, comma).strip());
            }
        }
    }

    boolean knows(String name) {
        return names.contains(Texts.folded(name));
    }

    /** Splits names that are joined by a comma and a space, which names with credentials hold as well. */
    List<String> split(String joined) {
        if (joined.indexOf(',') < 0 || knows(joined)) {
            return List.of(joined);
        }
        String[] parts = joined.split(",\\s*");
        List<String> found = new ArrayList<>();
        for (int from = 0; from < parts.length; ) {
            int to = from + 1;
            for (int end = Math.min(parts.length, from + WORDS); end > from + 1; end--) {
                if (knows(String.join(", ", Arrays.copyOfRange(parts, from, end)))) {
                    to = end;
                    break;
                }
            }
            while (to < parts.length && CREDENTIAL.matcher(parts[to]).matches()) {
                to++;
            }
            String name = String.join(", ", Arrays.copyOfRange(parts, from, to)).strip();
            if (!name.isEmpty()) {
                found.add(name);
            }
            from = to;
        }
        return found;
    }

    /** Returns the name that a text begins with, as a reply does, or nothing. */
    List<String> addressed(String text) {
        String[] words = GAP.split(text.strip(), WORDS + 1);
        StringBuilder start = new StringBuilder();
        String found = "";
        for (int i = 0; i < Math.min(WORDS, words.length); i++) {
            start.append(i == 0 ? "" : " ").append(words[i]);
            if (start.length() > LONGEST) {
                break;
            }
            String bare = MARKS.matcher(start).replaceAll("");
            if (i > 0 && knows(bare)) {
                found = bare;
            }
        }
        return found.isEmpty() ? List.of() : List.of(found);
    }
}
