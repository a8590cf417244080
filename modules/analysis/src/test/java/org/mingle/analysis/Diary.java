package org.mingle.analysis;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Exchange;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchList;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.Tier;
import org.mingle.api.search.Search;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Coverage;
import org.mingle.api.workspace.KeptTies;
import org.mingle.testing.Samples;

/** An archive in memory, written down by a test: what is told of, and what happened. Times are noon in UTC. */
final class Diary implements Archive, ContactStore, ActivityStore {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    private final LocalDate asOf;
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<ContactId, Contact> people = new LinkedHashMap<>();
    private final List<Activity> acts = new ArrayList<>();
    private final Map<Snapshot, List<SnapshotRow>> snapshots = new LinkedHashMap<>();
    private final Map<ContactId, Cadence> cadences = new LinkedHashMap<>();
    private final Map<String, Cadence> tagCadences = new LinkedHashMap<>();
    private final Map<Tier, Cadence> tierCadences = new LinkedHashMap<>();
    private ZoneId zone = ZoneOffset.UTC;
    private WatchList list = WatchList.EMPTY;
    private final Set<String> dismissed = new HashSet<>();
    private boolean closed;
    private KeptTies kept = KeptTies.NONE;
    private int next;

    private Diary(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** A diary of somebody whose exports tell of everything, up to the day it is read. */
    static Diary full() {
        return of(Kind.values());
    }

    static Diary of(Kind... told) {
        return on(TODAY, TODAY, told);
    }

    static Diary on(LocalDate asOf, LocalDate exported, Kind... told) {
        Diary diary = new Diary(asOf);
        for (Kind kind : told) {
            diary.covers(Network.LINKEDIN, kind, exported);
        }
        return diary.connections(exported);
    }

    Diary covers(Network network, Kind kind, LocalDate until) {
        coverage.add(new Coverage(network, kind, null, until, kind + ".csv"));
        return this;
    }

    Diary in(ZoneId where) {
        zone = where;
        return this;
    }

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    static Instant noon(int daysAgo) {
        return daysAgo(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    // What the owner is.

    Diary profile(Profile profile) {
        profiles.add(profile);
        return this;
    }

    // Who is known.

    Contact knows(String name) {
        return knows(name, "Example Ltd", daysAgo(2000));
    }

    Contact knows(String name, @Nullable String company, @Nullable LocalDate since) {
        Contact sample = Samples.contact(name);
        Contact person = new Contact(
                sample.id(),
                name,
                sample.accounts(),
                new Affiliation(company, "Engineer"),
                true,
                since,
                Set.of(),
                "",
                sample.source());
        people.put(person.id(), person);
        return person;
    }

    Contact knows(String name, String tag) {
        Contact person = knows(name);
        Contact tagged = new Contact(
                person.id(),
                name,
                person.accounts(),
                person.affiliation(),
                true,
                person.connectedOn(),
                Set.of(tag),
                "",
                person.source());
        people.put(person.id(), tagged);
        return tagged;
    }

    // What the owner wants.

    Diary wants(Contact person, int ideal, int maximum) {
        cadences.put(person.id(), new Cadence(ideal, maximum));
        return this;
    }

    Diary wants(String tag, int ideal, int maximum) {
        tagCadences.put(tag, new Cadence(ideal, maximum));
        return this;
    }

    Diary wants(Tier tier, int ideal, int maximum) {
        tierCadences.put(tier, new Cadence(ideal, maximum));
        return this;
    }

    Diary connections(LocalDate date, SnapshotRow... rows) {
        snapshots.put(new Snapshot("s" + date, Network.LINKEDIN, date, rows.length, 0), List.of(rows));
        return this;
    }

    Diary connections(LocalDate date, int hidden, List<SnapshotRow> rows) {
        snapshots.put(new Snapshot("s" + date, Network.LINKEDIN, date, rows.size(), hidden), rows);
        return this;
    }

    Diary watches(WatchList some) {
        list = some;
        return this;
    }

    /** The owner puts a question aside. */
    Diary dismisses(String question) {
        dismissed.add(question);
        return this;
    }

    /** Ties that were worked out of it are kept there. */
    Diary keeps(KeptTies ties) {
        kept = ties;
        return this;
    }

    // What happened.

    Diary add(ActivityBuilder act) {
        acts.add(act.build());
        return this;
    }

    /** The two met: as a store tells it, one act of either side at the same time. */
    Diary met(Contact person, int daysAgo) {
        Party party = Samples.party(person);
        String id = "met-" + person.id() + "-" + daysAgo;
        SourceRow source = new SourceRow("your own entries", 0);
        return add(Activity.builder(id, Network.IN_PERSON, Kind.MEETING, noon(daysAgo), source)
                        .privately()
                        .with(List.of(party)))
                .add(Activity.builder(id, Network.IN_PERSON, Kind.MEETING, noon(daysAgo), source)
                        .privately()
                        .receivedFrom(party));
    }

    private String id() {
        return "a" + next++;
    }

    SourceRow row() {
        return new SourceRow("row.csv", next);
    }

    ActivityBuilder act(Kind kind, Instant at, @Nullable String text) {
        return Activity.builder(id(), Network.LINKEDIN, kind, at, row()).text(text);
    }

    Diary post(int daysAgo, String text) {
        return add(act(Kind.POST, noon(daysAgo), text));
    }

    Diary reply(int daysAgo, String text) {
        return add(act(Kind.REPLY, noon(daysAgo), text));
    }

    /** A stranger asks everybody; the title, a blank line, what stands below. */
    Diary asked(int daysAgo, String url, String text, String... tags) {
        return add(Activity.builder("question:" + url, new Network("earth"), Kind.QUESTION, noon(daysAgo), row())
                .receivedFromStranger()
                .url(URI.create(url))
                .detail(tags.length == 0 ? null : String.join(", ", tags))
                .text(text));
    }

    /** A reader comments below a post of the owner's blog. */
    Diary commented(Contact who, int daysAgo, String thread, String text) {
        return add(Activity.builder(id(), Network.BLOG, Kind.REPLY, noon(daysAgo), row())
                .receivedFrom(Samples.party(who))
                .thread(thread)
                .url(URI.create("https://mia.example/" + thread + "#comment-" + next))
                .text(text));
    }

    /** The owner says something below it. */
    Diary answered(int daysAgo, String thread, String text) {
        return add(Activity.builder(id(), Network.BLOG, Kind.REPLY, noon(daysAgo), row())
                .thread(thread)
                .text(text));
    }

    Diary did(Kind kind, int daysAgo) {
        return add(act(kind, noon(daysAgo), null));
    }

    Diary wrote(Contact to, Instant at, String text) {
        return add(Samples.messageTo(to, id(), at, text));
    }

    Diary wrote(Contact to, int daysAgo, String text) {
        return wrote(to, noon(daysAgo), text);
    }

    Diary heard(Contact from, Instant at, String text) {
        return add(Samples.messageFrom(from, id(), at, text));
    }

    Diary heard(Contact from, int daysAgo, String text) {
        return heard(from, noon(daysAgo), text);
    }

    /** Both say a word on one day. */
    Diary talked(Contact with, int daysAgo) {
        Instant at = noon(daysAgo);
        return wrote(with, at, "Good to hear from you again today.")
                .heard(with, at.plusSeconds(60), "And it is good to hear from you.");
    }

    /** Puts everything into another order, as another export might. */
    Diary shuffled(long seed) {
        Collections.shuffle(acts, new Random(seed));
        List<Contact> others = new ArrayList<>(people.values());
        Collections.shuffle(others, new Random(seed));
        people.clear();
        others.forEach(one -> people.put(one.id(), one));
        Collections.shuffle(coverage, new Random(seed));
        return this;
    }

    // What is seen.

    Situation situation() {
        return new ObservedSituation(this, list, dismissed, zone, Map.of(), new Analyzers(List.of()));
    }

    Measurement measure(String metric) {
        return situation().metric(metric).orElseThrow();
    }

    @Nullable
    Double value(String metric) {
        return measure(metric).value();
    }

    @Nullable
    Double value(String metric, int windowDays) {
        return situation()
                .over(Duration.ofDays(windowDays))
                .metric(metric)
                .orElseThrow()
                .value();
    }

    Tie tie(Contact with) {
        return situation().ties().stream()
                .filter(tie -> tie.contact().equals(with))
                .findFirst()
                .orElseThrow();
    }

    // The contract of an archive.

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public List<Profile> profiles() {
        return profiles;
    }

    @Override
    public ContactStore contacts() {
        return this;
    }

    @Override
    public ActivityStore activities() {
        return this;
    }

    @Override
    public List<Coverage> coverage() {
        return coverage;
    }

    @Override
    public OwnAdditions own() {
        return new OwnAdditions(Set.of(), cadences, tagCadences, tierCadences, List.of());
    }

    @Override
    public KeptTies ties() {
        return kept;
    }

    @Override
    public Search search() {
        throw new UnsupportedOperationException("nobody here searches");
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Contact> search(ContactQuery query) {
        return people.values().stream()
                .filter(one -> one.connected() || !query.connectedOnly())
                .sorted(Comparator.comparing(Contact::name))
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<Snapshot> snapshots() {
        return snapshots.keySet().stream()
                .sorted(Comparator.comparing(Snapshot::date))
                .toList();
    }

    @Override
    public List<SnapshotRow> rows(Snapshot snapshot) {
        return snapshots.getOrDefault(snapshot, List.of());
    }

    private boolean seen(Activity act) {
        return act.at().isBefore(asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return acts.stream()
                .filter(this::seen)
                .filter(act -> act.id().equals(id))
                .findFirst();
    }

    @Override
    public void forEach(ActivityQuery query, Consumer<Activity> each) {
        list(query).forEach(each);
    }

    @Override
    public List<Activity> list(ActivityQuery query) {
        return acts.stream()
                .filter(this::seen)
                .filter(act -> query.from() == null || !act.at().isBefore(query.from()))
                .filter(act -> query.until() == null || act.at().isBefore(query.until()))
                .filter(act -> query.kinds().isEmpty() || query.kinds().contains(act.kind()))
                .filter(act -> query.direction() == null || query.direction() == act.direction())
                .sorted(Comparator.comparing(Activity::at)
                        .reversed()
                        .thenComparing(act -> act.id().value()))
                .limit(query.limit())
                .map(act -> query.texts() || act.audience() == Audience.PUBLIC ? act : withheld(act))
                .toList();
    }

    private static Activity withheld(Activity act) {
        ActivityBuilder builder = Activity.builder(act.id().value(), act.network(), act.kind(), act.at(), act.source())
                .privately()
                .with(act.with())
                .thread(act.thread())
                .words(act.words());
        return act.actor() == null
                ? builder.build()
                : builder.receivedFrom(act.actor()).build();
    }

    /** Nobody may read what was exchanged any more. */
    Diary closed() {
        closed = true;
        return this;
    }

    @Override
    public void forEachExchange(Consumer<Exchange> each) {
        if (closed) {
            throw new AssertionError("what was exchanged is read");
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (Activity act : acts) {
            if (seen(act)) {
                List<Party> others = new ArrayList<>(act.with());
                if (act.actor() != null) {
                    others.add(act.actor());
                }
                for (Party other : act.actor() == null ? act.with() : List.of(act.actor())) {
                    exchanges.add(exchange(act, other, others.size()));
                }
            }
        }
        exchanges.sort(Comparator.comparing((Exchange one) -> one.contact().value())
                .thenComparing(Exchange::at)
                .thenComparing(one -> one.activity().value()));
        exchanges.forEach(each);
    }

    private static Exchange exchange(Activity act, Party other, int people) {
        ContactId contact = java.util.Objects.requireNonNull(other.contact());
        Direction direction = act.direction();
        return new Exchange(contact, act.network(), act.kind(), direction, act.at(), act.words(), people, act.id());
    }

    @Override
    public Map<Tally, Long> count(Instant from, Instant until) {
        throw new UnsupportedOperationException("nobody here counts in the store");
    }
}
