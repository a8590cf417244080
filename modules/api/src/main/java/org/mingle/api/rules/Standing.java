package org.mingle.api.rules;

import java.util.Map;
import org.mingle.api.situation.Situation;

/**
 * How a person stands when the guests are asked who they resemble.
 *
 * @param situation over the window of 90 days
 * @param scores by principle id, 0 to 1; a principle without enough data is missing
 * @param guests memberships of the guests asked before, by guest id; one over absent values is missing
 */
public record Standing(Situation situation, Map<String, Double> scores, Map<String, Double> guests) {
    public Standing {
        scores = Map.copyOf(scores);
        guests = Map.copyOf(guests);
    }
}
