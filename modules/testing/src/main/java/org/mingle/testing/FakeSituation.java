package org.mingle.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.analysis.Unit;
import org.mingle.api.analysis.Voice;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Profile;
import org.mingle.api.situation.Channels;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Coverage;

/**
 * A situation made of what a test says; everything else is empty or absent.
 *
 * <p>Fill it before it is handed over. Every window sees the same.
 */
public final class FakeSituation implements Situation {
    private final LocalDate asOf;
    private final Duration window;
    private final Set<String> names;
    private final Map<String, Measurement> measurements;
    private final Map<ActivityId, PostAnalysis> analyses;
    private final Map<ActivityId, ActivityId> duplicates;
    private final Map<ActivityId, Voice> voices;
    private final List<Reconnection> reconnections;
    private final List<Activity> activities;
    private final List<Tie> ties;
    private final List<Move> moves;
    private final FakeCompanyWatch companies;
    private final List<Question> questions;
    private final List<String> expertise;
    private final List<String> silentSkills;
    private Channels channels = Channels.NONE;
    private final List<Profile> profiles;
    private final List<Coverage> coverage;
    private final List<String> problems;

    private FakeSituation(LocalDate asOf) {
        this.asOf = asOf;
        this.window = DEFAULT_WINDOW;
        this.names = new LinkedHashSet<>();
        for (StandardMetric metric : StandardMetric.values()) {
            names.add(metric.id());
        }
        this.measurements = new LinkedHashMap<>();
        this.analyses = new LinkedHashMap<>();
        this.duplicates = new LinkedHashMap<>();
        this.voices = new LinkedHashMap<>();
        this.reconnections = new ArrayList<>();
        this.activities = new ArrayList<>();
        this.ties = new ArrayList<>();
        this.moves = new ArrayList<>();
        this.companies = new FakeCompanyWatch(moves);
        this.questions = new ArrayList<>();
        this.expertise = new ArrayList<>();
        this.silentSkills = new ArrayList<>();
        this.profiles = new ArrayList<>();
        this.coverage = new ArrayList<>();
        this.problems = new ArrayList<>();
    }

    private FakeSituation(FakeSituation same, Duration window) {
        this.asOf = same.asOf;
        this.window = window;
        this.names = same.names;
        this.measurements = same.measurements;
        this.analyses = same.analyses;
        this.duplicates = same.duplicates;
        this.voices = same.voices;
        this.reconnections = same.reconnections;
        this.activities = same.activities;
        this.ties = same.ties;
        this.moves = same.moves;
        this.companies = same.companies;
        this.questions = same.questions;
        this.expertise = same.expertise;
        this.silentSkills = same.silentSkills;
        this.channels = same.channels;
        this.profiles = same.profiles;
        this.coverage = same.coverage;
        this.problems = same.problems;
    }

    /** Returns a situation in which the standard metrics exist and are all absent. */
    public static FakeSituation at(LocalDate asOf) {
        return new FakeSituation(asOf);
    }

    /** Sets a metric to a value with enough data; a name that is not standard is a contributed one. */
    public FakeSituation metric(String id, double value) {
        Unit unit = StandardMetric.of(id).map(StandardMetric::unit).orElse(Unit.RATIO);
        return metric(id, new Measurement(value, unit, 100, 1, null, null, List.of()));
    }

    /** Sets a metric. */
    public FakeSituation metric(String id, Measurement measurement) {
        names.add(id);
        measurements.put(id, measurement);
        return this;
    }

    /** Adds an activity; give them newest first. */
    public FakeSituation activity(Activity activity) {
        activities.add(activity);
        return this;
    }

    /** Adds an activity and what its text shows. */
    public FakeSituation activity(Activity activity, PostAnalysis analysis) {
        analyses.put(activity.id(), analysis);
        return activity(activity);
    }

    /** Says that a post nearly copies an earlier one. */
    public FakeSituation duplicate(ActivityId post, ActivityId original) {
        duplicates.put(post, original);
        return this;
    }

    /** Says how far a draft is from how the owner writes. */
    public FakeSituation voice(ActivityId draft, Voice voice) {
        voices.put(draft, voice);
        return this;
    }

    /** Says to whom the owner spoke again after years; give them newest first. */
    public FakeSituation reconnection(Reconnection again) {
        reconnections.add(again);
        return this;
    }

    /** Adds a tie; give them strongest first. */
    public FakeSituation tie(Tie tie) {
        ties.add(tie);
        return this;
    }

    /** Adds a move; give them newest first. */
    public FakeSituation move(Move move) {
        moves.add(move);
        return this;
    }

    /** Adds a company; one with a role is watched. */
    public FakeSituation company(Company company) {
        companies.add(company);
        return this;
    }

    /** Returns the companies, to add what else is told of them. */
    public FakeCompanyWatch watch() {
        return companies;
    }

    /** Adds an open question; give them best match first. */
    public FakeSituation question(Question question) {
        questions.add(question);
        return this;
    }

    /** Adds a top skill that nobody hears of. */
    public FakeSituation silent(String skill) {
        silentSkills.add(skill);
        return this;
    }

    /** Adds something that the owner knows about. */
    public FakeSituation knows(String topic) {
        expertise.add(topic);
        return this;
    }

    /** Sets the networks that stand beside each other. */
    public FakeSituation channels(Channels some) {
        channels = some;
        return this;
    }

    /** Adds a profile of the owner. */
    public FakeSituation profile(Profile profile) {
        profiles.add(profile);
        return this;
    }

    /** Adds what an export tells everything of. */
    public FakeSituation covers(Coverage told) {
        coverage.add(told);
        return this;
    }

    /** Adds a sentence on something that failed. */
    public FakeSituation problem(String sentence) {
        problems.add(sentence);
        return this;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Duration window() {
        return window;
    }

    @Override
    public Situation over(Duration other) {
        return other.equals(window) ? this : new FakeSituation(this, other);
    }

    @Override
    public Set<String> metrics() {
        return Set.copyOf(names);
    }

    @Override
    public Optional<Measurement> metric(String id) {
        if (!names.contains(id)) {
            return Optional.empty();
        }
        @Nullable Measurement measured = measurements.get(id);
        return Optional.of(measured == null ? absent(id) : measured);
    }

    private static Measurement absent(String id) {
        return StandardMetric.of(id)
                .map(metric -> Measurement.absent(metric.unit(), 0, metric.minimum()))
                .orElseGet(() -> Measurement.absent(Unit.RATIO, 0, 1));
    }

    @Override
    public List<Profile> profiles() {
        return List.copyOf(profiles);
    }

    @Override
    public List<Coverage> coverage() {
        return List.copyOf(coverage);
    }

    @Override
    public List<Tie> ties() {
        return List.copyOf(ties);
    }

    @Override
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    @Override
    public CompanyWatch companies() {
        return companies;
    }

    @Override
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Channels channels() {
        return channels;
    }

    @Override
    public List<String> expertise() {
        return List.copyOf(expertise);
    }

    @Override
    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    @Override
    public PostAnalysis analysis(Activity activity) {
        @Nullable PostAnalysis analysed = analyses.get(activity.id());
        return analysed == null ? Samples.analysis(activity.words()) : analysed;
    }

    @Override
    public Optional<ActivityId> duplicateOf(Activity post) {
        return Optional.ofNullable(duplicates.get(post.id()));
    }

    @Override
    public Optional<Voice> voice(Activity draft) {
        return Optional.ofNullable(voices.get(draft.id()));
    }

    @Override
    public List<String> silentSkills() {
        return List.copyOf(silentSkills);
    }

    @Override
    public List<Reconnection> reconnections() {
        return List.copyOf(reconnections);
    }

    @Override
    public Map<String, PostAnalysis> profileAnalyses() {
        return Map.of();
    }

    @Override
    public Optional<Contact> contact(ContactId id) {
        return ties.stream().map(Tie::contact).filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Activity> activity(ActivityId id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
