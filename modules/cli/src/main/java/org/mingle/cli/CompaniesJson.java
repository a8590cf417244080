package org.mingle.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Move;
import org.mingle.api.contact.Affiliation;

/** The answer of {@code companies} as the contract of the command line has it. */
final class CompaniesJson {
    private CompaniesJson() {}

    /**
     * Returns the answer.
     *
     * @param name one company, empty for all
     */
    static Map<String, @Nullable Object> of(CompanyWatch companies, String name) {
        Company one = name.isEmpty() ? null : companies.company(name);
        List<Company> watched = companies.watched().stream()
                .filter(each -> one == null || each.name().equals(one.name()))
                .toList();
        return Json.object(
                "moves",
                        (one == null ? companies.moves() : one.moves())
                                .stream().map(CompaniesJson::move).toList(),
                "watched", watched.stream().map(CompaniesJson::company).toList(),
                "coverage", one == null ? CompaniesText.coverage(companies) : one.coverage(),
                "company", one == null ? null : company(one),
                "candidates",
                        companies.candidates().stream()
                                .map(each -> Json.object(
                                        "company", each.name(),
                                        "followed", each.followed(),
                                        "contacts", each.contacts()))
                                .toList());
    }

    private static Map<String, @Nullable Object> move(Move move) {
        return Json.object(
                "kind", move.kind().name().toLowerCase(Locale.ROOT),
                "contact", move.name(),
                "contactId", move.contact(),
                "company", move.company().isEmpty() ? null : move.company(),
                "from", work(move.from()),
                "to", work(move.to()),
                "between", List.of(move.after(), move.before()),
                "source", move.source());
    }

    private static Map<String, @Nullable Object> work(Affiliation work) {
        return Json.object("company", work.organisation(), "title", work.title());
    }

    private static Map<String, @Nullable Object> company(Company company) {
        return Json.object(
                "company", company.name(),
                "role", company.role() == null ? null : company.role().id(),
                "contacts", company.contacts().size(),
                "coverage", company.coverage(),
                "paths",
                        company.ties().stream()
                                .map(tie -> Json.object(
                                        "contact", tie.contact().name(),
                                        "contactId", tie.contact().id(),
                                        "title", tie.contact().affiliation().title(),
                                        "strength", Math.round(tie.strength())))
                                .toList(),
                "stays",
                        company.stays().stream()
                                .map(stay -> Json.object(
                                        "contact", stay.name(),
                                        "contactId", stay.contact(),
                                        "title", stay.title(),
                                        "from", stay.from(),
                                        "until", stay.until(),
                                        "joined", stay.joined(),
                                        "left", stay.left()))
                                .toList(),
                "similar", company.similar());
    }
}
