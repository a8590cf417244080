package org.mingle.importer.linkedin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;

/** Whom and which companies the owner follows. */
final class FollowFile {
    private final Reading reading;
    private final FileLog log;
    private final boolean companies;

    FollowFile(Reading reading, FileLog log, FileKind kind) {
        this.reading = reading;
        this.log = log;
        this.companies = kind == FileKind.COMPANY_FOLLOWS;
    }

    /** Returns whether the file was there to its end. */
    boolean read(Table table) throws IOException {
        return table.rows(log, reading.progress, this::row);
    }

    private void row(Row row) {
        Dates.Moment moment = Dates.moment(row.get(companies ? "followed on" : "date"));
        String name = Texts.name(row.get(companies ? "organization" : "fullname"));
        if (moment == null) {
            String example = companies ? "Sat Sep 05 08:12:14 UTC 2026" : "2026-05-07 16:41:18";
            log.skipped(row.line(), "a date such as " + example + " was expected");
        } else if (name.isEmpty() || name.equals(Slug.HIDDEN)) {
            log.hidden();
        } else if (row.get("status").toLowerCase(Locale.ROOT).startsWith("unfollow")) {
            log.leftOut("no longer followed");
        } else {
            follow(row, moment, name);
        }
    }

    private void follow(Row row, Dates.Moment moment, String name) {
        String id = reading.keys.of(
                companies ? "company" : "member",
                Texts.folded(name),
                moment.at().toString());
        ActivityBuilder follow = Activity.builder(id, Network.LINKEDIN, Kind.FOLLOW, moment.at(), row.source())
                .precision(moment.dayOnly() ? Precision.DAY : Precision.EXACT);
        reading.sink.activity((companies ? follow.about(name) : follow.with(List.of(Party.read(name)))).build(), log);
    }
}
