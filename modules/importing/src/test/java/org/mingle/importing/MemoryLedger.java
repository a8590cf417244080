package org.mingle.importing;

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
import org.mingle.api.importing.Change;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;

/** Keeps the names of people, once an import is committed. */
final class MemoryLedger implements ImportLedger {
    /** Somebody who asked to be forgotten. */
    static final String FORGOTTEN = "Forgotten";

    private final List<String> people = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private int commits;
    private int open;

    List<String> people() {
        return people;
    }

    int commits() {
        return commits;
    }

    /** Returns how many transactions nobody ended. */
    int unended() {
        return open;
    }

    MemoryLedger of(Owner owner) {
        owners.add(owner);
        return this;
    }

    @Override
    public Optional<Owner> owner(Network network) {
        return owners.stream()
                .filter(each -> each.accounts().stream().map(Account::network).anyMatch(network::equals))
                .findFirst();
    }

    @Override
    public Intake open() {
        open++;
        return new Pending();
    }

    @Override
    public List<Entry> list() {
        return List.of();
    }

    @Override
    public boolean undo(ImportId id) {
        return false;
    }

    private final class Pending implements Intake {
        private final List<String> cards = new ArrayList<>();
        private final List<Owner> said = new ArrayList<>();

        @Override
        public ImportId id() {
            return new ImportId("1");
        }

        @Override
        public void owner(Owner owner) {
            said.add(owner);
        }

        @Override
        public Change card(Card card) {
            if (card.name().equals(FORGOTTEN)) {
                return Change.SUPPRESSED;
            }
            cards.add(card.name());
            return Change.NEW;
        }

        @Override
        public Change activity(Activity activity) {
            return Change.NEW;
        }

        @Override
        public Change profile(Profile profile) {
            return Change.NEW;
        }

        @Override
        public void connections(Network network, int hidden) {}

        @Override
        public void covers(Network network, Kind kind, String file, @Nullable LocalDate from) {}

        @Override
        public ImportReport commit(ImportReport report) {
            commits++;
            people.addAll(cards);
            owners.addAll(said);
            return new ImportReport(
                    id(),
                    report.source(),
                    report.format(),
                    report.exportDate(),
                    report.files(),
                    report.ignored(),
                    report.unrecognised(),
                    report.expectedButMissing(),
                    null,
                    List.of());
        }

        @Override
        public void close() {
            open--;
        }
    }
}
