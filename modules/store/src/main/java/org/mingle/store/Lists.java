package org.mingle.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short lists in one column, an entry a line. */
final class Lists {
    private Lists() {}

    static String write(List<?> list) {
        return list.isEmpty()
                ? ""
                : list.stream().map(one -> one.toString().replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    static List<String> read(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }

    static List<URI> uris(String column) {
        return read(column).stream()
                .flatMap(text -> Stream.ofNullable(People.uri(text)))
                .toList();
    }

    static String keys(List<Long> keys) {
        if (keys.size() == 1) {
            return "," + keys.get(0) + ",";
        }
        return keys.isEmpty() ? "" : keys.stream().map(String::valueOf).collect(Collectors.joining(",", ",", ","));
    }

    static List<Long> keys(String column) {
        List<Long> keys = new ArrayList<>();
        for (String key : column.split(",")) {
            if (!key.isEmpty()) {
                keys.add(Long.parseLong(key));
            }
        }
        return keys;
    }

    static String numbers(Map<String, Long> numbers) {
        return numbers.isEmpty()
                ? ""
                : numbers.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Long> numbers(String column) {
        Map<String, Long> numbers = new HashMap<>();
        for (String line : read(column)) {
            int at = line.lastIndexOf('=');
            numbers.put(line.substring(0, at), Long.parseLong(line.substring(at + 1)));
        }
        return numbers;
    }
}
