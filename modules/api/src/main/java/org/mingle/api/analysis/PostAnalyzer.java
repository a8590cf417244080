package org.mingle.api.analysis;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads traits out of a text.
 *
 * <p>Implement this to teach Mingle another language; the highest {@code service.ranking} that supports the language is
 * used.
 *
 * <p><b>Called</b>: by the observer, from several threads at once; keep no state. Also for drafts, which are never stored.
 * <p><b>Errors</b>: throw anything; the text then has no traits, and the analyser is named in the problems.
 * <p><b>Prove it</b>: extend {@code org.mingle.testing.PostAnalyzerContractTest}.
 */
@ConsumerType
public interface PostAnalyzer {
    /** Returns whether it has lexicons for a language, an ISO 639-1 code; {@code und} is asked for too. */
    boolean supports(String language);

    /**
     * Analyses a text.
     *
     * @param text plain text, may be empty
     * @param language ISO 639-1 code, null when it should find out itself
     */
    PostAnalysis analyze(String text, @Nullable String language);
}
