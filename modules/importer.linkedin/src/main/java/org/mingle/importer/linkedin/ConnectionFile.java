package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** Connections.csv: the people, as of the day of the export. */
final class ConnectionFile {
    private static final String[] KNOWN = {
        "First Name",
        "Last Name",
        "URL",
        "Email Address",
        "Company",
        "Position",
        "Connected On",
        "Current Company",
        "Current Position",
        "Tags",
        "Address",
        "Websites",
        "Instant Messengers"
    };

    private final Sink sink;
    private final FileLog log;
    private int hidden;
    private boolean first = true;

    ConnectionFile(Sink sink, FileLog log) {
        this.sink = sink;
        this.log = log;
    }

    void read(Source.Entry entry, Progress progress) throws IOException {
        Table.rows(entry, log, progress, this::row);
        sink.connections(Network.LINKEDIN, hidden);
    }

    private void row(Row row) {
        if (first) {
            first = false;
            log.unknownColumns(row.header().unknown(KNOWN));
        }
        String name = Texts.repaired((row.get("First Name") + " " + row.get("Last Name")).strip());
        Account profile = Slug.account(row.get("URL"));
        String date = row.get("Connected On");
        if (name.isEmpty() && profile == null) {
            if (date.isEmpty()) {
                log.skipped(row.line(), "a name or a profile address was expected");
            } else {
                hidden++;
                log.hidden();
            }
            return;
        }
        LocalDate connected = Dates.day(date);
        if (connected == null && !date.isEmpty()) {
            log.note("Line " + row.line()
                    + ": a date such as '08 Feb 2026' was expected; the contact is kept without it.");
        }
        List<Account> accounts = new ArrayList<>();
        if (profile != null) {
            accounts.add(profile);
        }
        String mail = row.get("Email Address").toLowerCase(Locale.ROOT);
        if (mail.contains("@")) {
            accounts.add(new Account(Network.EMAIL, mail, null));
        }
        String company = row.get("Company").isEmpty() ? row.get("Current Company") : row.get("Company");
        String title = row.get("Position").isEmpty() ? row.get("Current Position") : row.get("Position");
        sink.card(
                new Card(
                        name.isEmpty() ? "Somebody" : name,
                        accounts,
                        new Affiliation(Texts.repaired(company), Texts.repaired(title)),
                        connected,
                        row.source()),
                log);
    }
}
