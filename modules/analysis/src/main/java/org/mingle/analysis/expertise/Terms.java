package org.mingle.analysis.expertise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as a row of terms, so that {@code Tide gauges} is found in {@code #tide-gauge} and {@code Java} not in {@code JavaScript}. */
public final class Terms {
    private static final Pattern TERM = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}+#]|[.'’_](?=[\\p{L}\\p{N}]))*");
    private static final Pattern NO_TERM = Pattern.compile("https?://\\S+|www\\.\\S+|@[\\p{L}\\p{N}_.@-]+");
    private static final int SHORT = 3;

    private final List<String> said = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();

    private Terms(String text) {
        Matcher matcher = TERM.matcher(NO_TERM.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            for (String part : matcher.group().split("_")) {
                if (!part.isEmpty()) {
                    said.add(part);
                    roots.add(root(part));
                }
            }
        }
    }

    /** Reads a text; addresses and names of accounts are no terms. */
    public static Terms of(String text) {
        return new Terms(text);
    }

    /** Returns the terms as they were written. */
    List<String> said() {
        return said;
    }

    /** Returns the terms in lower case and in the singular. */
    List<String> roots() {
        return roots;
    }

    /** Returns whether a phrase stands in it, term by term; what is as short as {@code Go} or {@code R} in the same case only. */
    public boolean have(Terms phrase) {
        for (int at = 0; !phrase.roots.isEmpty() && at + phrase.roots.size() <= roots.size(); at++) {
            if (haveAt(at, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a phrase begins at a place. */
    boolean haveAt(int at, Terms phrase) {
        if (at + phrase.roots.size() > roots.size()) {
            return false;
        }
        boolean strict = phrase.said.size() == 1 && phrase.said.get(0).length() <= SHORT;
        List<String> here = strict ? said : roots;
        return here.subList(at, at + phrase.roots.size()).equals(strict ? phrase.said : phrase.roots);
    }

    static String root(String word) {
        String low = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        low = low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
        if (low.length() <= SHORT
                || !low.endsWith("s")
                || low.endsWith("ss")
                || low.endsWith("us")
                || low.endsWith("is")) {
            return low;
        }
        if (low.endsWith("ies") && low.length() > SHORT + 1) {
            return low.substring(0, low.length() - 3) + "y";
        }
        boolean hissing = low.endsWith("shes")
                || low.endsWith("ches")
                || low.endsWith("xes")
                || low.endsWith("zes")
                || low.endsWith("sses");
        return low.substring(0, low.length() - (hissing ? 2 : 1));
    }
}
