package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.exceptions.CelIndexOutOfBoundsException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists. */
final class ListFunctions {
    private ListFunctions() {}

    static void addTo(Functions functions) {
        CelType list = Functions.LIST;
        functions.global("_+_", "add", list, List.of(list, list), args -> join(list(args[0]), list(args[1])));
        functions.global("_[_]", "item", Functions.ANY, List.of(list, INT), args -> item(list(args[0]), args[1]));
        functions.global(
                "size", "size", INT, List.of(list), args -> (long) list(args[0]).size());
        functions.member(
                "size", "size", INT, List.of(list), args -> (long) list(args[0]).size());
        functions.member("count", "count", DOUBLE, List.of(list), args ->
                (double) list(args[0]).size());
        for (CelType count : Functions.NUMERIC) {
            functions.member("first", "first", list, List.of(list, count), args -> Newest.first(args[0], args[1]));
            functions.member("latest", "latest", list, List.of(list, count), args -> Newest.latest(args[0], args[1]));
            functions.member("oldest", "oldest", list, List.of(list, count), args -> Newest.oldest(args[0], args[1]));
        }
        for (CelType item : Functions.NUMERIC) {
            functions.member("sum", "sum", DOUBLE, List.of(ListType.create(item)), args -> sum(list(args[0])));
            for (CelType member : Functions.NUMERIC) {
                functions.global(
                        "@in", "in", BOOL, List.of(member, ListType.create(item)), args -> in(args[0], list(args[1])));
            }
        }
        CelType texts = ListType.create(STRING);
        functions.global(
                "@in", "in", BOOL, List.of(STRING, texts), args -> list(args[1]).contains(args[0]));
        functions.member("join", "join", STRING, List.of(texts), args -> text(list(args[0]), ""));
        functions.member("join", "join", STRING, List.of(texts, STRING), args -> text(list(args[0]), (String) args[1]));
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<Object> join(List<?> first, List<?> second) {
        List<Object> joined = new ArrayList<>(first.size() + second.size());
        joined.addAll(first);
        joined.addAll(second);
        return joined;
    }

    private static Object item(List<?> list, Object index) {
        long at = ((Number) index).longValue();
        if (at < 0 || at >= list.size()) {
            throw new CelIndexOutOfBoundsException(at);
        }
        return list.get((int) at);
    }

    private static double sum(List<?> numbers) {
        double sum = 0;
        for (Object each : numbers) {
            sum += Arithmetic.real(each);
        }
        return sum;
    }

    private static boolean in(Object member, Collection<?> items) {
        for (Object each : items) {
            if (Logic.same(member, each)) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<?> texts, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            text.append(i == 0 ? "" : separator).append(texts.get(i));
            Limits.requireText(text.length());
        }
        return text.toString();
    }
}
