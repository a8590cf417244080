package org.mingle.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetched;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.guest.Guest;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.Meeting;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.SmartList;
import org.mingle.api.own.SmartLists;
import org.mingle.api.own.Tier;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;
import org.mingle.api.search.Hit;
import org.mingle.api.search.Search;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Choices;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Coverage;
import org.mingle.api.workspace.Dismissals;
import org.mingle.api.workspace.Entries;
import org.mingle.api.workspace.Keeping;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.session.Rooms;
import org.mingle.testing.FakeCompanyEntries;
import org.mingle.testing.FakeDismissals;
import org.mingle.testing.FakeExportRequests;
import org.mingle.testing.FakeShelves;
import org.mingle.testing.Samples;

/** All the other rooms in small, for tests: does as it is told and remembers what it was asked. */
public final class House implements Workspaces, Imports, Coach {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    final FakeCompanyEntries companies = new FakeCompanyEntries();
    final FakeDismissals dismissals = new FakeDismissals();
    public final List<String> log = new CopyOnWriteArrayList<>();
    final FakeExportRequests requests = new FakeExportRequests();
    public final FakeShelves shelves = new FakeShelves(log);
    public final List<Contact> contacts = new CopyOnWriteArrayList<>(
            List.of(Samples.contact("Joaquín Hale"), Samples.contact("Ben Tran"), Samples.contact("Olga Todd")));
    public volatile List<RuleSetStatus> sets = List.of(Adviser.inForce("org.example.house"));
    public volatile Advice advice = Adviser.shouter("For the next five posts, write five replies first");
    public volatile @Nullable String refusal;
    public volatile List<Owner> candidates = List.of();
    public volatile boolean waitForCancel;
    /** An export that takes until it is called off. */
    public volatile String slow = "";
    /** The only export that does not say whose it is; empty for every one. */
    public volatile String nameless = "";
    /** A table that nobody knows. */
    final Club club = new Club();
    /** A workspace that cannot be opened. */
    public volatile String locked = "";

    public final Additions additions = new Additions();
    public final Lists lists = new Lists();
    public volatile List<Hit> hits = List.of();
    /** Whether somebody has looked for what was kept. */
    public volatile boolean looked;
    /** What happens just when an export has been read. */
    public volatile Runnable afterRead = () -> {};

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Room> kept = new java.util.concurrent.ConcurrentHashMap<>();

    public Rooms rooms() {
        return new Rooms(this, shelves, this, requests, this, new Blog());
    }

    /** The one room that is there before all others. */
    public Guests guests() {
        return new Party();
    }

    Front front(StartOptions options) {
        return new Front(guests(), CLOCK, options, new Dressing(options));
    }

    /** The rule sets have changed. */
    public void rulesChanged() {
        listeners.forEach(Runnable::run);
    }

    public static Owner owner(String name, String handle) {
        return new Owner(name, List.of(new Account(Network.LINKEDIN, handle, null)));
    }

    @Override
    public Workspace open(String name) {
        log.add("open " + name);
        if (name.equals(locked)) {
            throw new StoreException("The database cannot be used.", new IOException());
        }
        return kept.computeIfAbsent(name, each -> new Room(each, false));
    }

    @Override
    public Workspace temporary() {
        log.add("temporary");
        return new Room("t", true);
    }

    @Override
    public List<String> list() {
        looked = true;
        return Stream.of(kept.keySet().stream(), shelves.names.stream(), Stream.of(locked))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<PeopleTable> table(Path file) {
        return file.endsWith(club.name) ? Optional.of(club) : Optional.empty();
    }

    @Override
    public List<Result> read(List<Path> all, ImportLedger into, @Nullable String me, Progress progress) {
        List<Result> results = new ArrayList<>();
        for (Path export : all) {
            try {
                results.add(new Result(export, read(export, into, me, progress)));
            } catch (CancelledException calledOff) {
                if (results.isEmpty()) {
                    throw calledOff;
                }
                String name = export.getFileName().toString();
                results.add(
                        new Result(export, ImportReport.refused(name, "linkedin", "It was called off.", List.of())));
            }
        }
        return results;
    }

    @Override
    public ImportReport read(Path export, ImportLedger into, @Nullable String me, Progress progress) {
        String name = export.getFileName().toString();
        progress.check();
        progress.report(0.5, "Reading messages of " + name);
        while (waitForCancel || name.equals(slow)) {
            progress.check();
            Thread.onSpinWait();
        }
        if (name.equals(club.name) && !club.told()) {
            return ImportReport.refused(name, null, "This is not an export that Mingle knows.", List.of());
        }
        if (refusal != null) {
            return ImportReport.refused(name, "linkedin", refusal, List.of());
        }
        if (me == null && !candidates.isEmpty() && (nameless.isEmpty() || name.equals(nameless))) {
            return ImportReport.refused(name, "linkedin", "It does not say whose it is.", candidates);
        }
        log.add("read " + name + " as " + me);
        FileReport file = new FileReport(
                "Connections.csv",
                "connections",
                3,
                0,
                0,
                1,
                Map.of(),
                List.of(new FileReport.Skipped(7, "four columns were expected")),
                1,
                List.of(),
                List.of());
        ImportReport report = new ImportReport(
                new ImportId(name),
                name,
                "linkedin",
                Adviser.TODAY,
                List.of(file),
                List.of(),
                List.of(),
                List.of("messages.csv"),
                null,
                List.of());
        ((Room.Ledger) into).entries.add(new ImportLedger.Entry(report, Instant.parse("2026-11-24T10:00:00Z"), false));
        afterRead.run();
        return report;
    }

    @Override
    public Advice advise(Workspace workspace, LocalDate asOf, Progress progress) {
        log.add("advise " + asOf);
        return advice;
    }

    @Override
    public Review review(Draft draft, @Nullable Workspace workspace, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RuleSetStatus> ruleSets() {
        return sets;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The web in small: one blog, of which a copy lies in each folder that was asked for. */
    public final List<Path> fetched = new CopyOnWriteArrayList<>();

    private final class Blog implements Fetcher {
        @Override
        public List<String> hosts(String address) throws FetchException {
            if (!address.contains("blog.example")) {
                throw new FetchException("This is no address.");
            }
            return List.of("blog.example");
        }

        @Override
        public Fetched fetch(String address, Path folder, Progress progress) throws FetchException {
            fetched.add(folder);
            hosts(address);
            if (address.endsWith("gone")) {
                throw new FetchException("There is nothing for the public at this address of blog.example.");
            }
            try {
                Path feed = Files.writeString(folder.resolve("blog.example.xml"), "<rss/>");
                return new Fetched(feed, List.of("blog.example"), 6);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Party implements Guests {
        @Override
        public List<Guest> list() {
            return List.of(
                    new Guest("wallflower", "Wendy Wallflower", "Says nothing."),
                    new Guest("hider", "Heidi Hider", "Whispers only."),
                    new Guest("shouter", "Sam Shouter", "Announces every day."));
        }

        @Override
        public void write(String id, Path folder) throws IOException {
            Files.createDirectories(folder.resolve(id));
            Files.writeString(folder.resolve(id).resolve("linkedin.zip"), "a guest");
        }

        @Override
        public void write(String id, long seed, Path folder) throws IOException {
            write(id, folder);
        }

        @Override
        public void writeEarlier(String id, long seed, Path folder) {}
    }

    private final Pairs pairs = new Pairs();

    private final class Room implements Workspace {
        private final String name;
        private final boolean temporary;
        private final Ledger ledger = new Ledger();

        Room(String name, boolean temporary) {
            this.name = name;
            this.temporary = temporary;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean temporary() {
            return temporary;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public long version() {
            return 1;
        }

        @Override
        public Archive asOf(LocalDate date) {
            return new Shelf(date);
        }

        @Override
        public ImportLedger imports() {
            return ledger;
        }

        @Override
        public Dismissals dismissals() {
            return dismissals;
        }

        @Override
        public CompanyEntries companies() {
            return companies;
        }

        @Override
        public Keeping keeping() {
            return shelves;
        }

        @Override
        public Choices choices() {
            return shelves;
        }

        @Override
        public Entries entries() {
            return new Entries() {
                @Override
                public boolean tag(ContactId id, String tag, boolean on) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public boolean note(ContactId id, String text) {
                    log.add("note " + id + " " + text);
                    return true;
                }

                @Override
                public boolean forget(ContactId id) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Override
        public org.mingle.api.own.Additions additions() {
            return additions;
        }

        @Override
        public SmartLists lists() {
            return lists;
        }

        @Override
        public Identities identities() {
            return pairs;
        }

        @Override
        public void close() {
            log.add("close " + name);
        }

        private final class Ledger implements ImportLedger {
            private final List<Entry> entries = new CopyOnWriteArrayList<>();

            @Override
            public Optional<Owner> owner(Network network) {
                return Optional.empty();
            }

            @Override
            public Intake open() {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Entry> list() {
                return new ArrayList<>(entries);
            }

            @Override
            public boolean undo(ImportId id) {
                log.add("undo " + id);
                return entries.removeIf(entry -> id.equals(entry.report().id()));
            }
        }
    }

    private final class Shelf implements Archive, ContactStore {
        private final LocalDate asOf;

        Shelf(LocalDate asOf) {
            this.asOf = asOf;
        }

        @Override
        public LocalDate asOf() {
            return asOf;
        }

        @Override
        public List<Profile> profiles() {
            return List.of();
        }

        @Override
        public ContactStore contacts() {
            return this;
        }

        @Override
        public ActivityStore activities() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Coverage> coverage() {
            return List.of();
        }

        @Override
        public OwnAdditions own() {
            return new OwnAdditions(
                    additions.favourites, Map.of(), Map.of(), Map.of(), List.copyOf(additions.meetings));
        }

        @Override
        public Search search() {
            return new Search() {
                @Override
                public List<Hit> find(String text, int limit) {
                    log.add("search " + text);
                    return hits;
                }

                @Override
                public void prepare() {}
            };
        }

        @Override
        public Optional<Contact> find(ContactId id) {
            return contacts.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Contact> search(ContactQuery query) {
            return List.copyOf(contacts);
        }

        @Override
        public List<Snapshot> snapshots() {
            return List.of();
        }

        @Override
        public List<SnapshotRow> rows(Snapshot snapshot) {
            return List.of();
        }
    }

    /** Remembers what was added, and to whom. */
    public final class Additions implements org.mingle.api.own.Additions {
        private final Set<ContactId> favourites = ConcurrentHashMap.newKeySet();
        private final List<Meeting> meetings = new CopyOnWriteArrayList<>();

        @Override
        public int tag(Collection<ContactId> who, String tag, boolean on) {
            log.add((on ? "tag " : "untag ") + tag + " " + who.size());
            return who.size();
        }

        @Override
        public int favourite(Collection<ContactId> who, boolean on) {
            log.add("favourite " + on + " " + who.size());
            return (on ? favourites.addAll(who) : favourites.removeAll(who)) ? who.size() : 0;
        }

        @Override
        public int cadence(Collection<ContactId> who, @Nullable Cadence cadence) {
            log.add("cadence " + cadence + " " + who.size());
            return who.size();
        }

        @Override
        public void cadence(String tag, @Nullable Cadence cadence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cadence(Tier tier, @Nullable Cadence cadence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int met(Collection<ContactId> who, LocalDate day, String words) {
            who.forEach(one -> meetings.add(new Meeting(one, day, words)));
            log.add("met " + day + " " + words + " " + who.size());
            return who.size();
        }

        @Override
        public int notMet(Collection<ContactId> who, LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }

    /** Saved questions. */
    public static final class Lists implements SmartLists {
        private final List<SmartList> all = new CopyOnWriteArrayList<>();

        @Override
        public List<SmartList> all() {
            return List.copyOf(all);
        }

        @Override
        public void save(SmartList list) {
            all.add(list);
        }

        @Override
        public boolean drop(String name) {
            return all.removeIf(list -> list.name().equals(name));
        }
    }
}
