package org.mingle.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.Change;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Intake;
import org.mingle.api.importing.Owner;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Workspace;

/** Made-up people in a store: person n has a name, a handle, an address and texts that nobody else has. */
final class Filled {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    private Filled() {}

    static JdbcWorkspaces workspaces(java.nio.file.Path home) {
        return new JdbcWorkspaces(Databank.SQLITE.in(home));
    }

    static String name(int n) {
        return "Nomen" + word(n) + " Familia" + word(n);
    }

    /** Returns a word that is in no other. */
    static String word(int n) {
        return "x" + n + "q";
    }

    static Card card(int n, String company) {
        return new Card(
                name(n),
                List.of(
                        new Account(
                                Network.LINKEDIN, "handle-" + word(n), URI.create("https://l.example/in/" + word(n))),
                        new Account(Network.EMAIL, "mail-" + word(n) + "@example.org", null)),
                new Affiliation(company + " " + word(n), "Title " + word(n)),
                LocalDate.of(2025, 1, 1).plusDays(n),
                new SourceRow("Connections.csv", n + 4));
    }

    static Activity message(int n, String text) {
        return Activity.builder(
                        "m" + n,
                        Network.LINKEDIN,
                        Kind.MESSAGE,
                        Instant.parse("2026-02-01T10:00:00Z").plusSeconds(n),
                        new SourceRow("messages.csv", n + 2))
                .privately()
                .text(text + " secret" + word(n))
                .links(List.of(URI.create("https://private.example/" + word(n))))
                .thread("thread-" + word(n))
                .receivedFrom(Party.read(name(n), new Account(Network.LINKEDIN, "handle-" + word(n), null)))
                .build();
    }

    static Activity post() {
        return Activity.builder(
                        "p1",
                        Network.LINKEDIN,
                        Kind.POST,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        new SourceRow("Shares.csv", 2))
                .text("Bread is baked in public")
                .build();
    }

    static ImportReport report(LocalDate date) {
        FileReport file = new FileReport(
                "Connections.csv",
                "connections",
                1,
                0,
                0,
                0,
                java.util.Map.of("draft", 2),
                List.of(),
                0,
                List.of(),
                List.of());
        return new ImportReport(
                null, "x.zip", "linkedin", date, List.of(file), List.of(), List.of(), List.of(), null, List.of());
    }

    /** Imports people from the first to the one before the last, a card and a message each, and a post. */
    static ImportReport take(Workspace workspace, LocalDate date, int from, int until, String says) {
        try (Intake intake = workspace.imports().open()) {
            intake.owner(new Owner("Ora Owner", List.of(new Account(Network.LINKEDIN, "ora", null))));
            intake.profile(new Profile(
                    Network.LINKEDIN,
                    "Ora Owner",
                    "{\"a\"} Baker",
                    null,
                    List.of(),
                    null,
                    List.of("Bread"),
                    null,
                    null));
            for (int n = from; n < until; n++) {
                intake.card(card(n, says));
                intake.activity(message(n, says));
            }
            intake.activity(post());
            intake.connections(Network.LINKEDIN, 1);
            intake.covers(Network.LINKEDIN, Kind.MESSAGE, "messages.csv", LocalDate.of(2020, 1, 1));
            return intake.commit(report(date));
        }
    }

    static Change takeOne(Workspace workspace, LocalDate date, Activity activity) {
        try (Intake intake = workspace.imports().open()) {
            Change change = intake.activity(activity);
            intake.commit(report(date));
            return change;
        }
    }

    static ContactId id(Workspace workspace, int n) {
        return find(workspace, n).id();
    }

    static Contact find(Workspace workspace, int n) {
        return workspace.asOf(FAR).contacts().search(ContactQuery.ALL).stream()
                .filter(one -> one.name().equals(name(n)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns all that a workspace answers, so that two can be compared. */
    static String answers(Workspace workspace) {
        Archive archive = workspace.asOf(FAR);
        List<String> lines = new ArrayList<>();
        archive.contacts().search(ContactQuery.ALL).forEach(one -> lines.add(one.toString()));
        archive.activities().list(ActivityQuery.ALL).forEach(one -> lines.add(one.toString()));
        archive.activities().forEachExchange(one -> lines.add(one.toString()));
        archive.contacts()
                .snapshots()
                .forEach(one -> lines.add(one + " " + archive.contacts().rows(one)));
        lines.add(archive.profiles().toString());
        lines.add(archive.coverage().toString());
        workspace.imports().list().forEach(one -> lines.add(one.report() + " " + one.undone()));
        lines.add(String.valueOf(workspace.zone()));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
