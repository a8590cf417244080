package org.mingle.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;

/** Takes note of everything that an importer hands over, in order. */
public final class RecordingSink implements Sink {
    private final @Nullable Account expected;
    private final List<Card> cards = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable Owner owner;
    private @Nullable LocalDate exportDate;

    /** Belongs to nobody yet. */
    public RecordingSink() {
        this(null);
    }

    /** Belongs to somebody, or to nobody yet. */
    public RecordingSink(@Nullable Account expected) {
        this.expected = expected;
    }

    /** Returns the people of the list of connections. */
    public List<Card> cards() {
        return List.copyOf(cards);
    }

    /** Returns the activities. */
    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    /** Returns what was said of the owner's profile. */
    public List<Profile> profiles() {
        return List.copyOf(profiles);
    }

    /** Returns everything else, one line each, such as {@code skipped 7 no date}. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns whose export it is; null when nobody said. */
    public @Nullable Owner owner() {
        return owner;
    }

    /** Returns when the export was made; null when nobody said. */
    public @Nullable LocalDate exportDate() {
        return exportDate;
    }

    @Override
    public Optional<Account> expectedOwner(Network network) {
        return Optional.ofNullable(expected).filter(account -> account.network().equals(network));
    }

    @Override
    public void owner(Owner value) {
        owner = value;
    }

    @Override
    public void exportDate(LocalDate date) {
        exportDate = date;
    }

    @Override
    public FileLog file(String name, String kind) {
        notes.add("file " + name + " " + kind);
        return new RecordingLog(notes);
    }

    @Override
    public void card(Card card, FileLog log) {
        cards.add(card);
    }

    @Override
    public void activity(Activity activity, FileLog log) {
        activities.add(activity);
    }

    @Override
    public void profile(Profile profile) {
        profiles.add(profile);
    }

    @Override
    public void connections(Network network, int hidden) {
        notes.add("connections " + network + " " + hidden);
    }

    @Override
    public void covers(Network network, Kind kind, String file, @Nullable LocalDate from) {
        notes.add("covers " + network + " " + kind + " " + file + " " + from);
    }

    @Override
    public void ignored(String name, String reason) {
        notes.add("ignored " + name + " " + reason);
    }

    @Override
    public void unrecognised(String name) {
        notes.add("unrecognised " + name);
    }

    @Override
    public void expectedButMissing(String name) {
        notes.add("missing " + name);
    }

    private record RecordingLog(List<String> notes) implements FileLog {
        @Override
        public void skipped(int line, String reason) {
            notes.add("skipped " + line + " " + reason);
        }

        @Override
        public void hidden() {
            notes.add("hidden");
        }

        @Override
        public void partOfProfile() {
            notes.add("part of profile");
        }

        @Override
        public void leftOut(String what) {
            notes.add("left out " + what);
        }

        @Override
        public void unknownColumns(List<String> names) {
            notes.add("unknown columns " + names);
        }

        @Override
        public void note(String sentence) {
            notes.add("note " + sentence);
        }
    }
}
