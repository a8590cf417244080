package org.mingle.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.activity.ActivityStore.Tally;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.workspace.Archive;

/** How much there is of everything, up to the as-of. */
final class Counts {
    private Counts() {}

    static Map<String, Long> of(Archive archive) {
        List<Contact> people = archive.contacts().search(ContactQuery.ALL);
        long connected = people.stream().filter(Contact::connected).count();
        long met = people.stream()
                .filter(one -> !one.connected() && one.connectedOn() == null)
                .count();
        List<Snapshot> snapshots = archive.contacts().snapshots();
        long hidden =
                snapshots.isEmpty() ? 0 : snapshots.get(snapshots.size() - 1).hidden();
        Instant end = archive.asOf().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Map<Tally, Long> tallies = archive.activities().count(Instant.MIN, end);

        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("contacts", connected);
        counts.put("hiddenContacts", hidden);
        counts.put("others", met);
        counts.put(
                "activities",
                tallies.values().stream().mapToLong(Long::longValue).sum());
        counts.put("posts", sent(tallies, Kind.POST));
        counts.put("replies", sent(tallies, Kind.REPLY));
        counts.put("reposts", sent(tallies, Kind.REPOST));
        counts.put("reactions", sent(tallies, Kind.REACTION));
        counts.put("messages", both(tallies, Kind.MESSAGE));
        counts.put("invitations", both(tallies, Kind.INVITATION));
        counts.put("endorsements", both(tallies, Kind.ENDORSEMENT));
        counts.put("recommendations", both(tallies, Kind.RECOMMENDATION));
        return counts;
    }

    private static long sent(Map<Tally, Long> tallies, Kind kind) {
        return tallies.getOrDefault(new Tally(kind, Direction.SENT), 0L);
    }

    private static long both(Map<Tally, Long> tallies, Kind kind) {
        return sent(tallies, kind) + tallies.getOrDefault(new Tally(kind, Direction.RECEIVED), 0L);
    }
}
