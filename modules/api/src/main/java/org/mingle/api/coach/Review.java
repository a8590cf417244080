package org.mingle.api.coach;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.rules.Remark;

/**
 * What is to be said about a draft.
 *
 * @param analysis its traits
 * @param principles by principle id in the order of the sets, 0 to 100: 100 less what the rules that speak take away (act
 *     40, improve 25, notice 10, info 5, for each rule once); null when no rule over posts serves the principle, and when
 *     none speaks of a text that could not be read
 * @param remarks by position
 */
public record Review(PostAnalysis analysis, Map<String, @Nullable Integer> principles, List<JudgedRemark> remarks) {
    public Review {
        principles = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(principles));
        remarks = List.copyOf(remarks);
    }

    /**
     * A remark and the rule that makes it.
     *
     * @param rule full name of the rule
     * @param remark the remark
     * @param text the text it is about
     */
    public record JudgedRemark(String rule, Remark remark, String text) {}
}
