package org.mingle.desktop.look;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Unit;
import org.mingle.api.situation.StandardMetric;

/** How numbers, days and names of metrics read to people. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Where what a metric means is said in the terms of its field, the same in everybody's. */
    private static final Map<String, String> PLAIN = Map.of(
            "burstiness", "How evenly your acts are spread: 0 or less is steady, 1 is all at once",
            "reciprocity", "Balance of what you send and what you get: 100 % when even",
            "overdueShare", "Share of your closest people who have waited longer than is usual between you",
            "tieLoad", "Talks a week that your people wait for, against the time you have for them",
            "recordMismatch", "Steps between the highest title you claim and the highest on your record");

    private Wording() {}

    /** Returns a day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns the day of a time, in UTC. */
    public static String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Returns a number with its noun, for example {@code 1 row} or {@code 12,000 rows}. */
    public static String count(long n, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", n, n == 1 ? one : many);
    }

    /** Returns a share of 0 to 1 as a percentage. */
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Returns a value in its unit. */
    public static String value(@Nullable Double value, Unit unit) {
        if (value == null) {
            return "not known";
        }
        return switch (unit) {
            case RATIO -> percent(value);
            case HOURS -> value >= 72 ? number(value / 24) + " days" : number(value) + " hours";
            case DAYS -> number(value) + (value == 1 ? " day" : " days");
            case PER_100_WORDS -> number(value) + " per 100 words";
            case LEVELS -> number(value) + (Math.abs(value) == 1 ? " level" : " levels");
            default -> number(value);
        };
    }

    /** Returns a number with as many decimals as matter. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ENGLISH, "%,d", (long) value);
        }
        return String.format(Locale.ENGLISH, Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
    }

    /** Returns what a metric means, or its name when nobody knows. */
    public static String metric(String id) {
        String plain = PLAIN.get(id);
        return plain != null
                ? plain
                : StandardMetric.of(id).map(metric -> trimmed(metric.meaning())).orElse(words(id));
    }

    /** Returns an effort, empty when unknown. */
    public static String effort(@Nullable Duration effort) {
        if (effort == null) {
            return "";
        }
        long minutes = Math.max(1, effort.toMinutes());
        return minutes < 120 ? minutes + " min" : Math.round(minutes / 60.0) + " hours";
    }

    /** Returns the name of a network as it writes itself. */
    public static String network(String id) {
        return switch (id) {
            case "linkedin" -> "LinkedIn";
            case "x" -> "X";
            default -> words(id);
        };
    }

    /** Returns words as one reads them out, for example {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns a title without its article. */
    public static String bare(String title) {
        return title.startsWith("The ") ? title.substring(4) : title;
    }

    /** Returns a name in camel case as words. */
    public static String words(String id) {
        String spaced =
                id.replaceAll("([a-z])([A-Z0-9])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return start(spaced);
    }

    /** Returns words as they begin a sentence. */
    public static String start(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns a sentence without its full stop. */
    public static String trimmed(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
