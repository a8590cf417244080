package org.mingle.importer.linkedin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a file, found by name whatever their order and case. */
final class Header {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> names;

    Header(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(key(names.get(i)), i);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String... wanted) {
        for (String name : wanted) {
            if (!columns.containsKey(key(name))) {
                return false;
            }
        }
        return true;
    }

    int width() {
        return names.size();
    }

    @Nullable
    Integer column(String name) {
        return columns.get(key(name));
    }

    List<String> unknown(String... known) {
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            boolean found = name.isBlank();
            for (String one : known) {
                found |= key(one).equals(key(name));
            }
            if (!found) {
                unknown.add(name);
            }
        }
        return unknown;
    }
}
