package org.mingle.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.text.EnglishAnalyzer;
import org.mingle.api.activity.Words;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.PostAnalyzer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reads texts with the first analyser that knows the language; one that fails is named and reads nothing out of the text. */
final class Analyzers {
    private static final String UNKNOWN = "und";
    private static final PostAnalyzer ENGLISH = new EnglishAnalyzer();

    private final Collection<PostAnalyzer> all;

    /** Keeps them in the order in which they are asked; they may come and go. */
    Analyzers(Collection<PostAnalyzer> all) {
        this.all = all;
    }

    /** Names them, each with the version of its bundle. */
    String names() {
        StringBuilder names = new StringBuilder();
        for (PostAnalyzer each : all) {
            Bundle bundle = FrameworkUtil.getBundle(each.getClass());
            names.append(each.getClass().getName())
                    .append(' ')
                    .append(bundle == null ? "" : bundle.getVersion())
                    .append(' ');
        }
        return names.toString();
    }

    PostAnalysis analyze(String text, @Nullable String language, Consumer<String> problems) {
        PostAnalyzer analyzer = ENGLISH;
        try {
            for (PostAnalyzer each : all) {
                if (each.supports(language == null ? UNKNOWN : language)) {
                    analyzer = each;
                    break;
                }
            }
            return analyzer.analyze(text, language);
        } catch (RuntimeException | LinkageError failed) {
            problems.accept("The analyser " + analyzer.getClass().getSimpleName()
                    + " failed; texts that it cannot read are left out.");
            return unread(text);
        }
    }

    private static PostAnalysis unread(String text) {
        int words = Words.count(text);
        return new PostAnalysis(
                UNKNOWN,
                words,
                Math.min(1, words),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
