package org.mingle.importer.linkedin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a file, found by name whatever their order and case. */
final class Header {
    private static final int MANY = 64;

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

    /** Returns the columns that are not among the known ones, as they are written. */
    List<String> unknown(Set<String> known) {
        return names.stream()
                .filter(name -> !name.isBlank() && !known.contains(key(name)))
                .limit(MANY)
                .toList();
    }

    /** Returns whether a record says the same again, as files glued together do. */
    boolean repeats(List<String> fields) {
        return fields.equals(names);
    }
}
