package org.mingle.desktop.advice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Unit;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.rules.Evidence;
import org.mingle.api.situation.StandardMetric;
import org.mingle.desktop.look.Wording;

/** A recommendation as plain words: on the page, on the clipboard and for screen readers. */
final class AdviceText {
    private AdviceText() {}

    /** Returns the whole of it, for pasting somewhere. */
    static String plain(Recommendation advice) {
        StringBuilder text =
                new StringBuilder("Do: ").append(sentence(advice.finding().action()));
        if (advice.finding().ratherThan() != null) {
            text.append("\nRather than: ").append(sentence(advice.finding().ratherThan()));
        }
        if (advice.finding().why() != null) {
            text.append("\nWhy: ").append(advice.finding().why());
        }
        for (Evidence row : advice.finding().because()) {
            text.append("\nBecause: ").append(row(row));
        }
        return text.append('\n').toString();
    }

    /** Returns a row of evidence in one line. */
    static String row(Evidence row) {
        StringBuilder text = new StringBuilder(head(row));
        String body = body(row);
        if (!body.isEmpty()) {
            text.append(": ").append(body);
        }
        if (row.source() != null) {
            text.append(" (").append(row.source()).append(')');
        }
        return text.toString();
    }

    /** Returns what it is and when. */
    static String head(Evidence row) {
        String kind = kind(row.kind());
        return row.at() == null ? kind : kind + ", " + Wording.day(row.at());
    }

    /** Returns what it says. */
    static String body(Evidence row) {
        String said = row.text() == null ? "" : row.text().strip().replaceAll("\\s+", " ");
        if (row.kind().equals("metric")) {
            return metric(said, row.value());
        }
        // A contact or a move is told; everything else was said by somebody.
        boolean told = row.kind().equals("contact") || row.kind().equals("move");
        String quoted = said.isEmpty() || told ? said : "“" + said + "”";
        return row.value() == null ? quoted : (quoted + " " + Wording.number(row.value())).strip();
    }

    /** A metric comes with its name, and with what it means where the name alone does not say it. */
    private static String metric(String said, @Nullable Double value) {
        int colon = said.indexOf(':');
        String id = colon < 0 ? said : said.substring(0, colon);
        String meaning = colon < 0
                ? Wording.metric(id)
                : Wording.trimmed(said.substring(colon + 1).strip());
        if (value == null) {
            return meaning;
        }
        Unit unit = StandardMetric.of(id).map(StandardMetric::unit).orElse(Unit.COUNT);
        return meaning + ": " + Wording.value(value, unit);
    }

    static String kind(String kind) {
        if (kind.equals("metric")) {
            return "Measured";
        }
        return kind.isEmpty() ? "Row" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    /** Returns a sentence that begins with a capital and ends with a full stop. */
    static String sentence(String words) {
        String begun = words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.matches(".*[.!?…]$") ? begun : begun + ".";
    }
}
