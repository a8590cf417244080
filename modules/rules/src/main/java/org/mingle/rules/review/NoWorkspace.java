package org.mingle.rules.review;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Tie;
import org.mingle.api.analysis.Unit;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Profile;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Coverage;

/**
 * The situation of a writer of whom nothing is known: every metric exists and is absent.
 *
 * @param metrics names of the metrics that are there
 * @param draft what is known of the draft's text
 */
record NoWorkspace(LocalDate asOf, Duration window, Set<String> metrics, PostAnalysis draft) implements Situation {
    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Situation over(Duration other) {
        return new NoWorkspace(asOf, other, metrics, draft);
    }

    @Override
    public Optional<Measurement> metric(String id) {
        if (!metrics.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(StandardMetric.of(id)
                .map(metric -> Measurement.absent(metric.unit(), 0, Math.max(1, metric.minimum())))
                .orElseGet(() -> Measurement.absent(Unit.COUNT, 0, 1)));
    }

    @Override
    public List<Profile> profiles() {
        return List.of();
    }

    @Override
    public List<Coverage> coverage() {
        return List.of();
    }

    @Override
    public List<Tie> ties() {
        return List.of();
    }

    @Override
    public List<Move> moves() {
        return List.of();
    }

    @Override
    public CompanyWatch companies() {
        return CompanyWatch.NOTHING;
    }

    @Override
    public List<Question> questions() {
        return List.of();
    }

    @Override
    public List<Activity> activities() {
        return List.of();
    }

    @Override
    public PostAnalysis analysis(Activity activity) {
        return draft;
    }

    @Override
    public Map<String, PostAnalysis> profileAnalyses() {
        return Map.of();
    }

    @Override
    public Optional<Contact> contact(ContactId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Activity> activity(ActivityId id) {
        return Optional.empty();
    }

    @Override
    public List<String> problems() {
        return List.of();
    }
}
