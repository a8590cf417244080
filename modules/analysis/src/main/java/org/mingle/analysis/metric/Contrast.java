package org.mingle.analysis.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.situation.Channel;

/** Says in one sentence where somebody is another person on another network; nothing where that may be chance. */
final class Contrast {
    private static final double CLEARLY = 0.3;
    private static final int BUSY = 10;

    private Contrast() {}

    static @Nullable String of(List<Channel> channels) {
        List<Channel> measured = channels.stream()
                .filter(one -> one.conversation().enough())
                .sorted(Comparator.comparingDouble((Channel one) -> talk(one)).reversed())
                .toList();
        if (measured.size() > 1) {
            Channel most = measured.get(0);
            Channel least = measured.get(measured.size() - 1);
            boolean apart = bound(most.conversation().low(), 0)
                    > bound(least.conversation().high(), 1);
            if (apart && talk(most) - talk(least) >= CLEARLY) {
                return "On " + most.title() + " you talk, on " + least.title() + " you "
                        + (least.network().id().equals("blog") ? "tell" : "shout") + ": " + percent(most)
                        + " of what you do there in public asks, answers or addresses somebody, against "
                        + percent(least) + ".";
            }
        }
        return silent(channels);
    }

    private static @Nullable String silent(List<Channel> channels) {
        Channel busy = channels.stream()
                .filter(one -> one.publicActs() >= BUSY)
                .findFirst()
                .orElse(null);
        Channel quiet = channels.stream()
                .filter(one -> one.publicActs() + one.messages() == 0 && one.contacts() > 0)
                .max(Comparator.comparingInt(Channel::contacts))
                .orElse(null);
        return busy == null || quiet == null
                ? null
                : "On " + busy.title() + " you are heard, on " + quiet.title() + " you have not said a word.";
    }

    private static double bound(@Nullable Double bound, double otherwise) {
        return Objects.requireNonNullElse(bound, otherwise);
    }

    private static double talk(Channel one) {
        return Objects.requireNonNullElse(one.conversation().value(), 0.0);
    }

    private static String percent(Channel one) {
        return Math.round(100 * talk(one)) + " %";
    }
}
