package org.mingle.analysis.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.analysis.company.Careers.Sighting;
import org.mingle.api.analysis.Stay;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.OrganisationName.Likeness;

/** Finds who was at each company from when to when. */
final class StayFinder {
    private static final Comparator<Stay> ORDER = Comparator.comparing(Stay::from)
            .thenComparing(Stay::name)
            .thenComparing(stay -> stay.contact().value());

    private final Careers careers;
    private final Names names;
    private final Map<String, List<Stay>> byCompany = new HashMap<>();

    StayFinder(Careers careers, Names names) {
        this.careers = careers;
        this.names = names;
    }

    /** Returns the stays by what the names of a company have in common, in order. */
    Map<String, List<Stay>> find() {
        careers.all().forEach(this::read);
        byCompany.values().forEach(stays -> stays.sort(ORDER));
        return byCompany;
    }

    private void read(List<Sighting> seen) {
        int start = 0;
        for (int i = 1; i <= seen.size(); i++) {
            if (i == seen.size() || !key(seen.get(i)).equals(key(seen.get(start)))) {
                stay(seen, start, i - 1);
                start = i;
            }
        }
    }

    private String key(Sighting one) {
        return names.key(one.row().affiliation().organisation());
    }

    private void stay(List<Sighting> seen, int first, int last) {
        String key = key(seen.get(first));
        if (key.isEmpty()) {
            return;
        }
        Sighting end = seen.get(last);
        Affiliation work = end.row().affiliation();
        byCompany
                .computeIfAbsent(key, company -> new ArrayList<>())
                .add(new Stay(
                        end.row().contact(),
                        careers.name(end.row().contact()),
                        work.title(),
                        seen.get(first).date(),
                        end.date(),
                        first > 0 && differ(seen.get(first - 1), seen.get(first)),
                        last + 1 < seen.size() && differ(end, seen.get(last + 1))));
    }

    private boolean differ(Sighting one, Sighting other) {
        return names.compare(
                        one.row().affiliation().organisation(),
                        other.row().affiliation().organisation())
                == Likeness.DIFFERENT;
    }
}
