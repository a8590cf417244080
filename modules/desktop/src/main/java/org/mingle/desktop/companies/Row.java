package org.mingle.desktop.companies;

import java.util.ArrayList;
import java.util.List;
import org.mingle.api.analysis.Candidate;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.desktop.look.Wording;

/**
 * One company as the list shows it.
 *
 * @param role what it is to the person, or why it is suggested
 * @param watched whether the person watches it
 */
record Row(String name, String role, boolean watched, int contacts, int moves) {
    /** Returns what is watched, then what may be worth watching. */
    static List<Row> of(CompanyWatch companies) {
        List<Row> rows = new ArrayList<>();
        for (Company each : companies.watched()) {
            String role = each.role() == null ? "" : Wording.words(each.role().id());
            rows.add(new Row(
                    each.name(),
                    role,
                    true,
                    each.contacts().size(),
                    each.moves().size()));
        }
        for (Candidate each : companies.candidates()) {
            String why = each.followed() ? "You follow" : "Frequent";
            rows.add(new Row(each.name(), why, false, each.contacts(), 0));
        }
        return rows;
    }
}
