package org.mingle.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchRole;

/** Small pieces of data for tests, complete and plausible, each with a row it comes from. */
public final class Samples {
    private Samples() {}

    /** Returns a person connected on LinkedIn; the id is made of the name. */
    public static Contact contact(String name) {
        String handle = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Contact(
                new ContactId(handle),
                name,
                List.of(new Account(Network.LINKEDIN, handle, null)),
                new Affiliation("Example Ltd", "Engineer"),
                true,
                LocalDate.of(2020, 1, 6),
                Set.of(),
                "",
                new SourceRow("Connections.csv", 4));
    }

    /** Returns a party that is known as a contact. */
    public static Party party(Contact contact) {
        return new Party(contact.id(), contact.name(), contact.accounts());
    }

    /** Returns the builder of a public post of the owner. */
    public static ActivityBuilder post(String id, Instant at, String text) {
        return Activity.builder(id, Network.LINKEDIN, Kind.POST, at, new SourceRow("Shares.csv", 2))
                .text(text);
    }

    /** Returns the builder of a message that the owner sent. */
    public static ActivityBuilder messageTo(Contact contact, String id, Instant at, String text) {
        return Activity.builder(id, Network.LINKEDIN, Kind.MESSAGE, at, new SourceRow("messages.csv", 2))
                .privately()
                .with(List.of(party(contact)))
                .thread("thread-" + contact.id())
                .text(text);
    }

    /** Returns the builder of a message that the owner received. */
    public static ActivityBuilder messageFrom(Contact contact, String id, Instant at, String text) {
        return Activity.builder(id, Network.LINKEDIN, Kind.MESSAGE, at, new SourceRow("messages.csv", 3))
                .privately()
                .receivedFrom(party(contact))
                .thread("thread-" + contact.id())
                .text(text);
    }

    /** Returns the analysis of a plain text that does nothing remarkable. */
    public static PostAnalysis analysis(int words) {
        return new PostAnalysis(
                "en",
                words,
                words == 0 ? 0 : 1,
                Set.of(),
                false,
                false,
                0.0,
                0.0,
                false,
                false,
                false,
                0,
                0,
                0.0,
                0.0,
                words == 0 ? null : 6.0,
                null,
                List.of());
    }

    /** Returns the move of a person from one company to another. */
    public static Move joined(Contact contact, String from, String to, LocalDate after, LocalDate before) {
        return new Move(
                Move.Kind.JOINED,
                contact.id(),
                contact.name(),
                to,
                new Affiliation(from, "Engineer"),
                new Affiliation(to, "Engineer"),
                after,
                before,
                new SourceRow("Connections.csv", 4));
    }

    /** Returns a company that is watched, with the people that ties lead to and with moves. */
    public static Company company(String name, WatchRole role, List<Tie> ties, List<Move> moves) {
        List<Contact> contacts = ties.stream().map(Tie::contact).toList();
        return new Company(name, role, contacts, ties, moves, List.of(), List.of(), List.of());
    }
}
