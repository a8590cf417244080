package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** What people do for each other: invitations, endorsements, recommendations. */
final class FavourFile {
    private final FileKind kind;
    private final Sink sink;
    private final FileLog log;

    FavourFile(FileKind kind, Sink sink, FileLog log) {
        this.kind = kind;
        this.sink = sink;
        this.log = log;
    }

    void read(Source.Entry entry, Progress progress) throws IOException {
        sink.covers(Network.LINKEDIN, act(), entry.name(), null);
        Table.rows(entry, log, progress, this::row);
    }

    private Kind act() {
        return switch (kind) {
            case INVITATIONS -> Kind.INVITATION;
            case ENDORSEMENTS_GIVEN, ENDORSEMENTS_RECEIVED -> Kind.ENDORSEMENT;
            default -> Kind.RECOMMENDATION;
        };
    }

    private void row(Row row) {
        Instant at = Dates.time(
                switch (act()) {
                    case INVITATION -> row.get("Sent At");
                    case ENDORSEMENT -> row.get("Endorsement Date");
                    default -> row.get("Creation Date");
                });
        if (at == null) {
            log.skipped(row.line(), "a date was expected, such as '1/29/26, 2:37 PM' or '2024/01/01 10:00:00 UTC'");
            return;
        }
        boolean sent = sent(row);
        Party other = other(row, sent);
        if (other == null) {
            log.hidden();
            return;
        }
        String text = Texts.plain(act() == Kind.INVITATION ? row.get("Message") : row.get("Text"));
        String name = act().name().toLowerCase(Locale.ROOT);
        String who = other.accounts().isEmpty()
                ? other.name()
                : other.accounts().get(0).handle();
        ActivityBuilder built = Activity.builder(
                        "linkedin:" + name + ":"
                                + Texts.key(who, at.toString(), String.valueOf(sent), row.get("Skill Name"), text),
                        Network.LINKEDIN,
                        act(),
                        at,
                        row.source())
                .text(text)
                .detail(act() == Kind.ENDORSEMENT ? row.orNull("Skill Name") : row.orNull("Status"));
        if (act() == Kind.INVITATION) {
            built.privately();
        }
        sink.activity((sent ? built.with(List.of(other)) : built.receivedFrom(other)).build(), log);
    }

    private boolean sent(Row row) {
        return kind == FileKind.INVITATIONS
                ? row.get("Direction").equalsIgnoreCase("OUTGOING")
                : kind == FileKind.ENDORSEMENTS_GIVEN || kind == FileKind.RECOMMENDATIONS_GIVEN;
    }

    private @Nullable Party other(Row row, boolean sent) {
        if (kind == FileKind.INVITATIONS) {
            return Slug.party(row.get(sent ? "To" : "From"), row.get(sent ? "inviteeProfileUrl" : "inviterProfileUrl"));
        }
        if (act() == Kind.ENDORSEMENT) {
            String role = sent ? "Endorsee " : "Endorser ";
            return Slug.party(
                    (row.get(role + "First Name") + " " + row.get(role + "Last Name")).strip(),
                    row.get(role + "Public Url"));
        }
        return Slug.party((row.get("First Name") + " " + row.get("Last Name")).strip(), "");
    }
}
