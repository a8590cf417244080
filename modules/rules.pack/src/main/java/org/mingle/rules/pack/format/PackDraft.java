package org.mingle.rules.pack.format;

import java.util.List;
import java.util.Map;
import org.mingle.api.analysis.Unit;
import org.mingle.api.rules.Principle;
import org.mingle.rules.pack.source.Located;

/**
 * A pack as written; its expressions are not yet checked.
 *
 * @param id its own id, or the name of the file when that is missing
 * @param uses metrics that it reads and that a bundle may contribute later
 */
public record PackDraft(
        String id,
        String title,
        String version,
        String description,
        String language,
        Map<String, Unit> uses,
        List<Principle> principles,
        List<GuestDraft> guests,
        List<RuleDraft> rules) {
    /**
     * A guest as written.
     *
     * @param membership expression over metrics, scores and earlier guests
     */
    public record GuestDraft(String id, String title, String portrait, Located membership) {}

    /** Returns the same under another id: the name of the file, when it names none itself. */
    public PackDraft called(String name) {
        return new PackDraft(name, title, version, description, language, uses, principles, guests, rules);
    }
}
