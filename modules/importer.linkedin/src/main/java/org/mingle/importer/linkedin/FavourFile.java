package org.mingle.importer.linkedin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;

/** What one person does for another: invitations, endorsements, recommendations. */
final class FavourFile {
    private final Reading reading;
    private final FileLog log;
    private final FileKind kind;
    private final Kind act;

    FavourFile(Reading reading, FileLog log, FileKind kind, Kind act) {
        this.reading = reading;
        this.log = log;
        this.kind = kind;
        this.act = act;
    }

    /** Returns whether the file was there to its end. */
    boolean read(Table table) throws IOException {
        return table.rows(log, reading.progress, this::row);
    }

    private void row(Row row) {
        Dates.Moment moment = Dates.moment(row.first("sent at", "endorsement date", "creation date"));
        String direction = direction(row);
        if (moment == null) {
            log.skipped(row.line(), "a date such as 1/29/26, 2:37 PM or 2024/01/01 10:00:00 UTC was expected");
        } else if (!direction.equals("OUTGOING") && !direction.equals("INCOMING")) {
            log.skipped(row.line(), "INCOMING or OUTGOING was expected");
        } else {
            favour(row, moment, direction.equals("OUTGOING"));
        }
    }

    private String direction(Row row) {
        return switch (kind) {
            case INVITATIONS -> row.get("direction").toUpperCase(Locale.ROOT);
            case ENDORSEMENTS_GIVEN, RECOMMENDATIONS_GIVEN -> "OUTGOING";
            default -> "INCOMING";
        };
    }

    private void favour(Row row, Dates.Moment moment, boolean sent) {
        String name = name(row, sent);
        Party other = Slug.party(name, account(row, sent));
        if (other == null) {
            log.hidden();
            return;
        }
        ActivityBuilder favour = Activity.builder(
                        id(row, moment, name, sent), Network.LINKEDIN, act, moment.at(), row.source())
                .precision(moment.dayOnly() ? Precision.DAY : Precision.EXACT)
                .text(Texts.plain(row.first("message", "text")))
                .detail(row.orNull(act == Kind.ENDORSEMENT ? "skill name" : "status"));
        if (act == Kind.INVITATION) {
            favour.privately();
        }
        reading.sink.activity((sent ? favour.with(List.of(other)) : favour.receivedFrom(other)).build(), log);
    }

    /** Names are in every era of these files and addresses are not, so the key is made of the name where there is one. */
    private String id(Row row, Dates.Moment moment, String name, boolean sent) {
        Account account = account(row, sent);
        String who = name.isEmpty() && account != null ? account.handle() : Texts.folded(name);
        return reading.keys.of(
                act.name().toLowerCase(Locale.ROOT),
                sent ? "sent" : "received",
                who,
                moment.at().toString(),
                row.get("skill name"));
    }

    private String name(Row row, boolean sent) {
        return switch (act) {
            case INVITATION -> Texts.name(row.get(sent ? "to" : "from"));
            case ENDORSEMENT -> row.name(role(sent) + " first name", role(sent) + " last name");
            default -> row.name("first name", "last name");
        };
    }

    private @Nullable Account account(Row row, boolean sent) {
        return Slug.account(
                act == Kind.INVITATION
                        ? row.get(sent ? "inviteeprofileurl" : "inviterprofileurl")
                        : row.get(role(sent) + " public url"));
    }

    private static String role(boolean sent) {
        return sent ? "endorsee" : "endorser";
    }
}
