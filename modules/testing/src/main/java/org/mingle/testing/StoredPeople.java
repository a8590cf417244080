package org.mingle.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Workspace;

/** People in a workspace of a store that is tested, imported as an importer would. */
public abstract class StoredPeople {
    /** The day of the exports and of the archives that are looked at. */
    protected static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /** Returns a workspace of the store, the same for the same name until the test ends; the test closes it. */
    protected abstract Workspace open(String name);

    /** Returns a row of a list of connections. */
    protected static Card card(String name, String company, String title) {
        return new Card(
                name,
                List.of(account(name)),
                new Affiliation(company, title),
                DAY.minusYears(1),
                new SourceRow("Connections.csv", 5));
    }

    private static Account account(String name) {
        return new Account(Network.LINKEDIN, handle(name), null);
    }

    private static String handle(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** Returns a message that somebody sent to the owner. */
    protected static Activity message(String id, String from, LocalDate day, String text) {
        return Activity.builder(id, Network.LINKEDIN, Kind.MESSAGE, at(day), new SourceRow("messages.csv", 2))
                .privately()
                .text(text)
                .receivedFrom(Party.read(from, account(from)))
                .build();
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC).plusSeconds(36_000);
    }

    /** Imports rows as one export of {@link #DAY}; returns its id. */
    protected static ImportId take(Workspace workspace, List<Card> cards, Activity... acts) {
        try (Intake intake = workspace.imports().open()) {
            cards.forEach(intake::card);
            intake.connections(Network.LINKEDIN, 0);
            for (Activity act : acts) {
                intake.activity(act);
            }
            ImportReport report = new ImportReport(
                    null, "x.zip", "linkedin", DAY, List.of(), List.of(), List.of(), List.of(), null, List.of());
            return java.util.Objects.requireNonNull(intake.commit(report).id());
        }
    }

    /** Returns the people as they are seen on the day. */
    protected static Archive archive(Workspace workspace) {
        return workspace.asOf(DAY);
    }

    /** Returns the id of the one person of this name. */
    protected static ContactId id(Workspace workspace, String name) {
        return archive(workspace).contacts().search(ContactQuery.words(name)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + name))
                .id();
    }
}
