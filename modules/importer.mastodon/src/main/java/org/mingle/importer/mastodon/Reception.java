package org.mingle.importer.mastodon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that a server gives with a post. */
final class Reception {
    private static final int LONGEST_NUMBER = 15;

    private Reception() {}

    static Map<String, Long> of(Thing post) {
        Map<String, Long> numbers = new HashMap<>();
        count(numbers, "likes", members(post, Field.LIKES));
        count(numbers, "shares", members(post, Field.SHARES));
        count(numbers, "comments", members(post, Field.REPLIES));
        count(numbers, "votes", post.text(Field.VOTERS_COUNT));
        return numbers;
    }

    private static @Nullable String members(Thing post, Field field) {
        Thing collection = post.thing(field);
        return collection == null ? null : collection.text(Field.TOTAL_ITEMS);
    }

    private static void count(Map<String, Long> numbers, String name, @Nullable String number) {
        if (number != null && digits(number)) {
            numbers.put(name, Long.parseLong(number));
        }
    }

    private static boolean digits(String number) {
        boolean digits = !number.isEmpty() && number.length() <= LONGEST_NUMBER;
        for (int i = 0; i < number.length() && digits; i++) {
            digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return digits;
    }
}
