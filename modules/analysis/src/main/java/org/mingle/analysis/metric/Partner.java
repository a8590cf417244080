package org.mingle.analysis.metric;

import java.util.List;
import org.mingle.analysis.tie.History;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;

/**
 * Somebody with whom anything was exchanged within a window.
 *
 * @param history all that was ever exchanged
 * @param acts the part of it within the window, oldest first; not empty
 */
record Partner(History history, List<Exchange> acts) {
    int count(Direction direction) {
        return (int) acts.stream().filter(act -> act.direction() == direction).count();
    }

    double reciprocity() {
        return History.reciprocity(count(Direction.RECEIVED), count(Direction.SENT));
    }

    /** Returns the conversations with messages that reach into the window, whole. */
    List<List<Exchange>> conversations() {
        return history.conversations().stream()
                .filter(talk ->
                        !talk.get(talk.size() - 1).at().isBefore(acts.get(0).at())
                                && !talk.get(0).at().isAfter(last().at())
                                && talk.stream().anyMatch(act -> act.kind() == Kind.MESSAGE))
                .toList();
    }

    Exchange last() {
        return acts.get(acts.size() - 1);
    }
}
