package org.mingle.rules.pack.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.RuleDescription;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Section;

/**
 * A rule as written; its expressions are not yet checked.
 *
 * @param description all that needs no expression; the metrics are still unknown
 * @param when the condition
 * @param action what to do
 * @param ratherThan null when not given
 * @param why null when not given
 * @param because what shows it; empty when not given
 * @param clearedWhen null when not given
 * @param replaces full names of rules that this one stands for
 * @param examples at least one of each kind
 * @param origin where it is written
 */
public record RuleDraft(
        RuleDescription description,
        Located when,
        Located action,
        @Nullable Located ratherThan,
        @Nullable Located why,
        List<Located> because,
        @Nullable Located clearedWhen,
        List<String> replaces,
        List<ExampleDraft> examples,
        Section origin) {}
