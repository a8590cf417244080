package org.mingle.api.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says when it holds: a deliberate choice between two things.
 *
 * @param about whom or what it concerns
 * @param action what to do, an imperative sentence without a full stop
 * @param ratherThan what to do less, completing "rather than …"; null only below severity improve
 * @param why one or two sentences, null when the action says it
 * @param because the rows that show it, most telling first
 * @param remarks places in the text, for posts and drafts; empty otherwise
 */
public record Finding(
        About about,
        String action,
        @Nullable String ratherThan,
        @Nullable String why,
        List<Evidence> because,
        List<Remark> remarks) {
    public Finding {
        because = List.copyOf(because);
        remarks = List.copyOf(remarks);
    }
}
