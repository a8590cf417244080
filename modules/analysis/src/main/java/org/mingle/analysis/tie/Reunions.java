package org.mingle.analysis.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.ContactId;

/** Finds those to whom the owner went back after years of silence, in the histories that the ties were made of. */
public final class Reunions {
    private Reunions() {}

    /** Returns them, each person's last one, the newest first. */
    public static List<Reconnection> of(List<Tie> ties, Map<ContactId, History> histories) {
        List<Reconnection> found = new ArrayList<>();
        for (Tie tie : ties) {
            History history = histories.get(tie.contact().id());
            if (history != null) {
                last(tie, history.acts(), found);
            }
        }
        found.sort(Comparator.comparing(Reconnection::on)
                .reversed()
                .thenComparing(one -> one.tie().contact().id().value()));
        return List.copyOf(found);
    }

    private static void last(Tie tie, List<Exchange> acts, List<Reconnection> into) {
        for (int i = acts.size() - 1; i > 0; i--) {
            LocalDate before = History.date(acts.get(i - 1));
            LocalDate on = History.date(acts.get(i));
            if (!before.isAfter(on.minusYears(Strength.DORMANT_YEARS))) {
                if (acts.get(i).direction() == Direction.SENT) {
                    int silent = (int) (on.toEpochDay() - before.toEpochDay());
                    into.add(new Reconnection(tie, on, silent, History.turns(acts.subList(0, i))));
                }
                return;
            }
        }
    }
}
