package org.mingle.analysis.tie;

import java.util.Optional;
import org.mingle.analysis.text.Closing;
import org.mingle.analysis.text.EnglishAnalyzer;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.workspace.Archive;

/** Reads the few messages that may wait for an answer. */
final class WaitingMessages {
    private static final int LEAST_WORDS = 4;

    private final Archive archive;
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    WaitingMessages(Archive archive) {
        this.archive = archive;
    }

    /** What a last message wants. */
    enum Wish {
        NOTHING,
        ANSWER,
        QUESTION
    }

    Wish of(ActivityId id) {
        Optional<Activity> message = archive.activities().find(id);
        if (message.isEmpty() || message.get().words() < LEAST_WORDS) {
            return Wish.NOTHING;
        }
        String text = message.get().text();
        if (text == null) {
            return Wish.ANSWER;
        }
        PostAnalysis analysis = analyzer.analyze(text, null);
        if (Boolean.TRUE.equals(analysis.question())) {
            return Wish.QUESTION;
        }
        boolean closing = analysis.does(Act.THANKS) || Closing.is(text);
        return closing && !analysis.does(Act.REQUEST) ? Wish.NOTHING : Wish.ANSWER;
    }

    SourceRow row(ActivityId id) {
        return archive.activities().find(id).map(Activity::source).orElse(new SourceRow("messages.csv", 0));
    }
}
