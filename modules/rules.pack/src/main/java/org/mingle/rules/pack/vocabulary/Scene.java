package org.mingle.rules.pack.vocabulary;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.contact.Profile;
import org.mingle.api.rules.Subject;
import org.mingle.api.situation.Situation;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Struct;

/** What expressions see of one situation; each part is made when the first expression asks for it, and kept. */
public final class Scene {
    private final Situation situation;
    private final Shape metricsShape;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    /** Makes the view of a situation. */
    public Scene(Situation situation, Shape metricsShape) {
        this.situation = situation;
        this.metricsShape = metricsShape;
    }

    /** Returns the situation. */
    public Situation situation() {
        return situation;
    }

    /** Returns a variable that all rules see; null when there is none of this name. */
    public @Nullable Object variable(String name) {
        Object known = made.get(name);
        if (known == null) {
            known = make(name);
            if (known != null) {
                made.put(name, known);
            }
        }
        return known;
    }

    private @Nullable Object make(String name) {
        return switch (name) {
            case "metrics" -> new Struct(metricsShape, situation, this::metric);
            case "profile" -> profile();
            case "asOf" ->
                situation
                        .asOf()
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusMillis(1);
            case "activities" ->
                situation.activities().stream()
                        .map(each -> Views.activity(each, situation))
                        .toList();
            case "ties" ->
                situation.ties().stream()
                        .map(each -> Views.tie(each, situation))
                        .toList();
            case "moves" ->
                situation.moves().stream()
                        .map(each -> Views.move(each, situation))
                        .toList();
            case "companies" ->
                situation.companies().watched().stream()
                        .map(each -> Views.company(each, situation))
                        .toList();
            case "candidates" ->
                situation.companies().candidates().stream()
                        .map(Views::candidate)
                        .toList();
            case "reconnections" ->
                situation.reconnections().stream().map(Views::reconnection).toList();
            case "questions" ->
                situation.questions().stream().map(Views::question).toList();
            case "channels" ->
                situation.channels().list().stream().map(Views::channel).toList();
            default -> null;
        };
    }

    private @Nullable Object metric(String id) {
        return situation.metric(id).map(Measurement::value).orElse(null);
    }

    private Struct profile() {
        List<Profile> profiles = situation.profiles();
        return profiles.isEmpty()
                ? new Struct(Fields.PROFILE, situation, field -> null)
                : Views.profile(profiles.get(0), situation);
    }

    /** Returns the one thing that a rule looks at; null for the situation as a whole. */
    public static @Nullable Struct subject(Subject subject) {
        return switch (subject.kind()) {
            case TIE -> subject.tie() == null ? null : Views.tie(subject.tie(), subject.situation());
            case POST ->
                subject.post() == null || subject.analysis() == null
                        ? null
                        : Views.post(subject.post(), subject.analysis(), subject.situation());
            case MOVE -> subject.move() == null ? null : Views.move(subject.move(), subject.situation());
            case COMPANY -> subject.company() == null ? null : Views.company(subject.company(), subject.situation());
            case QUESTION -> subject.question() == null ? null : Views.question(subject.question());
            case SITUATION -> null;
        };
    }
}
