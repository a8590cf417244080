package org.mingle.importer.linkedin;

import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Drives the importer on files as a test writes them. */
final class Reads {
    static final Account MIA = account("mia-berg");

    /** Says by an invitation that the export is Mia Berg's. */
    static final String MIAS_INVITATIONS = """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Mia Berg,Ada Vogel,"1/29/26, 2:37 PM",We met at the fair,OUTGOING,https://www.linkedin.com/in/mia-berg,https://www.linkedin.com/in/ada-vogel
            """;

    private Reads() {}

    static Account account(String slug) {
        return new Account(Network.LINKEDIN, slug, null);
    }

    /** Begins an export of Mia Berg's. */
    static FakeSource mias() {
        return FakeSource.named("Complete_LinkedInDataExport_03-09-2026.zip").file("Invitations.csv", MIAS_INVITATIONS);
    }

    static RecordingSink read(Source source) throws Exception {
        return into(new RecordingSink(), source);
    }

    static RecordingSink into(RecordingSink sink, Source source) throws Exception {
        new LinkedInImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    /** Reads one file of an export that is Mia Berg's. */
    static RecordingSink file(String name, String content) throws Exception {
        return read(mias().file(name, content));
    }

    static List<Activity> of(RecordingSink sink, Kind kind) {
        return sink.activities().stream().filter(one -> one.kind() == kind).toList();
    }

    /** Returns what was reported of one file, without the line that begins it. */
    static List<String> notes(RecordingSink sink, String file) {
        List<String> notes = sink.notes();
        int from = notes.stream()
                        .map(note -> note.startsWith("file " + file + " "))
                        .toList()
                        .indexOf(true)
                + 1;
        int to = from;
        while (from > 0
                && to < notes.size()
                && !notes.get(to).matches("(file|ignored|unrecognised|missing|connections) .*")) {
            to++;
        }
        return notes.subList(from, to);
    }
}
