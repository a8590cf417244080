package org.mingle.sample.rules;

import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.osgi.service.component.annotations.Component;

/** Measures how often a person's posts speak of a team. */
@Component
public final class TeamSpirit implements Metric {
    static final String ID = "teamSpirit";

    private static final int MINIMUM = 5;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String meaning() {
        return "Share of own posts that say we, us or our.";
    }

    @Override
    public Measurement compute(Situation situation) {
        List<Activity> posts = posts(situation);
        List<Activity> together =
                posts.stream().filter(post -> saysWe(situation, post)).toList();
        return Measurement.share(together.size(), posts.size(), MINIMUM)
                .resting(posts.stream().limit(3).map(Activity::source).toList());
    }

    static List<Activity> posts(Situation situation) {
        return situation.activities().stream()
                .filter(activity -> activity.sent() && activity.kind() == Kind.POST)
                .toList();
    }

    private static boolean saysWe(Situation situation, Activity post) {
        Double share = situation.analysis(post).we();
        return share != null && share > 0;
    }
}
