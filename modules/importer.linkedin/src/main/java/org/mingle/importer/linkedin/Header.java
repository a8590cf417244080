package org.mingle.importer.linkedin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a file, found by name whatever their order and case. */
final class Header {
    private static final int MANY = 64;
    private static final Pattern NAME = Pattern.compile("\\uFEFF?[\\p{L}\\p{N}][\\p{L}\\p{N} _/()#?%-]{0,49}");

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> names;

    Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(key(names.get(i)), i);
        }
    }

    private static String key(String name) {
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Returns whether all these columns are there; names in lower case. */
    boolean has(String... wanted) {
        for (String name : wanted) {
            if (!columns.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether these are its columns, in this order, and nothing but empty ones follows; names in lower case. */
    boolean consistsOf(String... wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (!key(names.get(i)).equals(i < wanted.length ? wanted[i] : "")) {
                return false;
            }
        }
        return names.size() >= wanted.length;
    }

    int width() {
        return names.size();
    }

    /** Returns the place of a column, -1 when it is not there; name in lower case. */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    /**
     * Returns the columns that are not among the known ones, as they are written; none when one of them does not look like the name of a column, for then a row of
     * content has run into the header.
     */
    List<String> unknown(Set<String> known) {
        List<String> unknown = names.stream()
                .filter(name -> !name.isBlank() && !known.contains(key(name)))
                .toList();
        return unknown.stream().allMatch(name -> NAME.matcher(name).matches())
                ? unknown.stream().limit(MANY).toList()
                : List.of();
    }

    /** Returns whether a record says the same again, as files glued together do. */
    boolean repeats(List<String> fields) {
        return fields.equals(names);
    }
}
