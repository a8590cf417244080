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

/** Counts activities and cards and drops them, so that memory shows what the importer holds; keeps what is reported on rows. */
public final class CountingSink implements Sink {
    private final @Nullable Account expected;
    private final List<String> reports = new ArrayList<>();
    private int activities;
    private int cards;

    /** Belongs to somebody, or to nobody yet. */
    public CountingSink(@Nullable Account expected) {
        this.expected = expected;
    }

    /** Returns how many activities there were. */
    public int activities() {
        return activities;
    }

    /** Returns how many cards there were. */
    public int cards() {
        return cards;
    }

    /** Returns what was reported on rows, one line each, such as {@code skipped [7, no date]}. */
    public List<String> reports() {
        return List.copyOf(reports);
    }

    @Override
    public Optional<Account> expectedOwner(Network network) {
        return Optional.ofNullable(expected).filter(account -> account.network().equals(network));
    }

    @Override
    public void owner(Owner owner) {}

    @Override
    public void exportDate(LocalDate date) {}

    @Override
    public FileLog file(String name, String kind) {
        return new Log(reports);
    }

    @Override
    public void card(Card card, FileLog log) {
        cards++;
    }

    @Override
    public void activity(Activity activity, FileLog log) {
        activities++;
    }

    @Override
    public void profile(Profile profile) {}

    @Override
    public void connections(Network network, int hidden) {}

    @Override
    public void covers(Network network, Kind kind, String file, @Nullable LocalDate from) {}

    @Override
    public void ignored(String name, String reason) {}

    @Override
    public void unrecognised(String name) {}

    @Override
    public void expectedButMissing(String name) {}

    private record Log(List<String> reports) implements FileLog {
        @Override
        public void skipped(int line, String reason) {
            reports.add("skipped [" + line + ", " + reason + "]");
        }

        @Override
        public void hidden() {
            reports.add("hidden");
        }

        @Override
        public void partOfProfile() {
            reports.add("part of profile");
        }

        @Override
        public void leftOut(String what) {
            reports.add("left out [" + what + "]");
        }

        @Override
        public void unknownColumns(List<String> names) {
            reports.add("unknown columns " + names);
        }

        @Override
        public void note(String sentence) {
            reports.add("note [" + sentence + "]");
        }
    }
}
