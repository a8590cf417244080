package org.mingle.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.activity.Exchange;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.Proposal;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.own.Additions;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.own.SmartList;
import org.mingle.api.own.SmartLists;
import org.mingle.api.own.Tier;
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
import org.mingle.testing.FakeCompanyEntries;
import org.mingle.testing.FakeDismissals;
import org.mingle.testing.FakeShelves;

/** The rooms that commands ask, in small: they hold what a test puts in, and remember what they were told. */
final class Rooms implements Workspaces, Imports {
    final FakeCompanyEntries companies = new FakeCompanyEntries();
    final FakeDismissals dismissals = new FakeDismissals();
    final Map<String, ImportReport> exports = new HashMap<>();
    final Map<String, PeopleTable> tables = new HashMap<>();
    final List<ImportLedger.Entry> ledger = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Proposal> proposals = new ArrayList<>();
    final List<Merge> merges = new ArrayList<>();
    final List<Snapshot> snapshots = new ArrayList<>();
    final Map<ActivityStore.Tally, Long> tallies = new HashMap<>();
    final List<String> log = new ArrayList<>();
    final List<SmartList> lists = new ArrayList<>();
    final List<Hit> hits = new ArrayList<>();
    OwnAdditions own = OwnAdditions.NONE;
    final FakeShelves shelves = new FakeShelves(log);
    volatile long version = 1;
    volatile @Nullable StoreException fault;

    /** A workspace has this name once it was opened. */
    private final List<String> names = shelves.names;

    @Override
    public String title(String format) {
        return "the " + format;
    }

    @Override
    public Workspace open(String name) {
        log.add("open " + name);
        names.add(name);
        return new Room(name, false);
    }

    @Override
    public Workspace temporary() {
        log.add("temporary");
        return new Room("look", true);
    }

    @Override
    public List<String> list() {
        return List.copyOf(names);
    }

    @Override
    public Optional<PeopleTable> table(Path file) {
        return Optional.ofNullable(tables.get(String.valueOf(file.getFileName())));
    }

    @Override
    public List<Result> read(List<Path> all, ImportLedger into, @Nullable String me, Progress progress) {
        return all.stream()
                .map(each -> new Result(each, read(each, into, me, progress)))
                .toList();
    }

    @Override
    public ImportReport read(Path export, ImportLedger into, @Nullable String me, Progress progress) {
        log.add("read " + export + (me == null ? "" : " of " + me));
        ImportReport report = exports.get(String.valueOf(export.getFileName()));
        return report == null
                ? ImportReport.refused(
                        String.valueOf(export.getFileName()), null, "There is no such file or folder.", List.of())
                : report;
    }

    private final class Room
            implements Workspace,
                    ImportLedger,
                    Entries,
                    Identities,
                    Archive,
                    ContactStore,
                    ActivityStore,
                    Additions,
                    Search {
        private final String name;
        private final boolean temporary;
        private LocalDate asOf = LocalDate.MAX;

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
            StoreException away = fault;
            if (away != null) {
                throw away;
            }
            return version;
        }

        @Override
        public Archive asOf(LocalDate date) {
            asOf = date;
            return this;
        }

        @Override
        public ImportLedger imports() {
            return this;
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
        public Entries entries() {
            return this;
        }

        @Override
        public Identities identities() {
            return this;
        }

        @Override
        public List<Proposal> proposals(int limit) {
            return List.copyOf(proposals.subList(0, Math.min(limit, proposals.size())));
        }

        @Override
        public boolean split(String id) {
            log.add("split " + id);
            return merges.removeIf(one -> one.id().equals(id));
        }

        @Override
        public boolean apart(ContactId one, ContactId other) {
            return told(one, "apart " + one + " " + other);
        }

        @Override
        public List<Merge> history() {
            return List.copyOf(merges);
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
        public void close() {
            log.add("close " + name);
        }

        @Override
        public Optional<Owner> owner(Network network) {
            return Optional.empty();
        }

        @Override
        public Intake open() {
            throw new UnsupportedOperationException("commands ask the import service");
        }

        @Override
        public List<ImportLedger.Entry> list() {
            return List.copyOf(ledger);
        }

        @Override
        public boolean undo(ImportId id) {
            log.add("undo " + id);
            return ledger.stream().anyMatch(entry -> id.equals(entry.report().id()) && !entry.undone());
        }

        @Override
        public boolean tag(ContactId id, String tag, boolean on) {
            return told(id, (on ? "tag " : "untag ") + id + " " + tag);
        }

        @Override
        public boolean note(ContactId id, String text) {
            return told(id, "note " + id + " " + text);
        }

        @Override
        public boolean merge(ContactId kept, ContactId dropped) {
            return told(dropped, "merge " + kept + " " + dropped);
        }

        @Override
        public boolean forget(ContactId id) {
            return told(id, "forget " + id);
        }

        @Override
        public int tag(Collection<ContactId> who, String tag, boolean on) {
            return toldOfAll(who, (on ? "tag " : "untag ") + tag);
        }

        @Override
        public int favourite(Collection<ContactId> who, boolean on) {
            return toldOfAll(who, "favourite " + on);
        }

        @Override
        public int cadence(Collection<ContactId> who, @Nullable Cadence cadence) {
            return toldOfAll(who, "cadence " + cadence);
        }

        @Override
        public void cadence(String tag, @Nullable Cadence cadence) {
            log.add("cadence of tag " + tag + " " + cadence);
        }

        @Override
        public void cadence(Tier tier, @Nullable Cadence cadence) {
            log.add("cadence of tier " + tier + " " + cadence);
        }

        @Override
        public int met(Collection<ContactId> who, LocalDate day, String words) {
            return toldOfAll(who, "met " + day + " " + words);
        }

        @Override
        public int notMet(Collection<ContactId> who, LocalDate day) {
            return toldOfAll(who, "not met " + day);
        }

        private int toldOfAll(Collection<ContactId> who, String what) {
            log.add(what.strip() + " " + who);
            return (int) who.stream().filter(id -> find(id).isPresent()).count();
        }

        @Override
        public Additions additions() {
            return this;
        }

        @Override
        public SmartLists lists() {
            return new SmartLists() {
                @Override
                public List<SmartList> all() {
                    return List.copyOf(lists);
                }

                @Override
                public void save(SmartList list) {
                    lists.add(list);
                }

                @Override
                public boolean drop(String name) {
                    return lists.removeIf(list -> list.name().equals(name));
                }
            };
        }

        @Override
        public OwnAdditions own() {
            return own;
        }

        @Override
        public Search search() {
            return this;
        }

        @Override
        public List<Hit> find(String text, int limit) {
            log.add("search " + text + " " + limit);
            return List.copyOf(hits);
        }

        @Override
        public void prepare() {}

        private boolean told(ContactId id, String what) {
            log.add(what);
            return find(id).isPresent();
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
            return this;
        }

        @Override
        public List<Coverage> coverage() {
            return List.of();
        }

        @Override
        public Optional<Contact> find(ContactId id) {
            return contacts.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Contact> search(ContactQuery query) {
            String text = query.text() == null ? "" : query.text().toLowerCase(Locale.ROOT);
            return contacts.stream()
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(text))
                    .filter(each -> query.tag() == null || each.tags().contains(query.tag()))
                    .filter(each -> query.organisation() == null
                            || Objects.equals(each.affiliation().organisation(), query.organisation()))
                    .toList();
        }

        @Override
        public List<Snapshot> snapshots() {
            return List.copyOf(snapshots);
        }

        @Override
        public List<SnapshotRow> rows(Snapshot snapshot) {
            return List.of();
        }

        @Override
        public Optional<Activity> find(ActivityId id) {
            return Optional.empty();
        }

        @Override
        public void forEach(ActivityQuery query, Consumer<Activity> each) {}

        @Override
        public List<Activity> list(ActivityQuery query) {
            return List.of();
        }

        @Override
        public void forEachExchange(Consumer<Exchange> each) {}

        @Override
        public Map<Tally, Long> count(Instant from, Instant until) {
            return Map.copyOf(tallies);
        }
    }
}
