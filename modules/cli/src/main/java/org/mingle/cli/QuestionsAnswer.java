package org.mingle.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Question;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.situation.Situation;

/** The answer of {@code questions}, for people and for programs. */
final class QuestionsAnswer {
    private static final int MOST = 20;
    private static final int MOST_TOPICS = 12;
    static final int GLANCE = 160;
    private static final String HOW = "Save a feed or a page of questions with your browser, for example\n"
            + "https://stackoverflow.com/feeds/tag?tagnames=java or https://mastodon.social/tags/java.rss,\n"
            + "and call 'mingle questions FILE'. Mingle fetches nothing by itself.";

    private QuestionsAnswer() {}

    /**
     * Writes it for people.
     *
     * @param read how many questions of strangers were read in so far
     * @param aside how many the person put aside
     */
    static void print(PrintStream out, Situation seen, long read, int aside) {
        list(out, seen, read, aside);
        if (aside > 0) {
            out.println("\n" + Wording.count(aside, "question is", "questions are")
                    + " put aside; 'mingle questions dismissed' lists what is.");
        } else if (!seen.questions().isEmpty()) {
            out.println("\nOne that is not for you? 'mingle questions dismiss ADDRESS' puts it aside.");
        }
    }

    private static void list(PrintStream out, Situation seen, long read, int aside) {
        List<Question> open = seen.questions();
        if (open.isEmpty()) {
            out.println(nothing(seen.expertise(), read, aside));
            return;
        }
        out.println("You could answer " + Wording.count(open.size(), "open question", "open questions")
                + (read == 0 ? ":" : "; " + Wording.count(read, "was", "were") + " read in from feeds and pages:"));
        for (Question one : open.subList(0, Math.min(MOST, open.size()))) {
            out.println();
            out.println("  " + LocalDate.ofInstant(one.at(), ZoneOffset.UTC) + "  " + one.glance(GLANCE));
            out.println("              " + one.reason()
                    + (one.askedByName().isEmpty() ? "" : " " + one.askedByName() + " asked you."));
            if (one.url() != null) {
                out.println("              " + one.url());
            } else {
                out.println("              to put it aside: " + one.id());
            }
        }
        if (open.size() > MOST) {
            out.println(
                    "\nAnd " + Wording.count(open.size() - MOST, "more", "more") + "; --format json lists them all.");
        }
    }

    private static String nothing(List<String> expertise, long read, int aside) {
        if (read == 0) {
            return "No open questions so far.\n" + HOW;
        }
        String were = Wording.count(read, "question was", "questions were") + " read in, and ";
        if (expertise.isEmpty()) {
            return were + "nothing tells yet what you know about.\n"
                    + "Import an export that has your skills or your posts: 'mingle import EXPORT'.";
        }
        return were + (aside > 0 ? "none is left that fits" : "none that is open fits") + " what you know about: "
                + String.join(", ", expertise.subList(0, Math.min(MOST_TOPICS, expertise.size())))
                + (expertise.size() > MOST_TOPICS ? " and more.\n" : ".\n") + HOW;
    }

    static Map<String, @Nullable Object> json(
            Situation seen, long read, List<String> aside, List<ImportReport> reports) {
        return Json.object(
                "questions",
                        seen.questions().stream().map(QuestionsAnswer::question).toList(),
                "read", read,
                "dismissed", aside,
                "expertise", seen.expertise(),
                "imports", reports.stream().map(ReportJson::of).toList());
    }

    private static Map<String, @Nullable Object> question(Question one) {
        return Json.object(
                "id", one.id(),
                "text", one.text(),
                "at", one.at(),
                "url", one.url(),
                "network", one.network(),
                "topic", one.topic(),
                "match", Json.number(one.match()),
                "reason", one.reason(),
                "contact", one.askedBy(),
                "contactName", one.askedByName().isEmpty() ? null : one.askedByName(),
                "source", one.source());
    }
}
