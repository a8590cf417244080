package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileLog;

/** Connections.csv of every era: the people, as of the day of the export. */
final class ConnectionFile {
    private final Reading reading;
    private final FileLog log;
    private int hidden;
    private int undated;
    private int firstUndated;
    private boolean resaved;

    ConnectionFile(Reading reading, FileLog log) {
        this.reading = reading;
        this.log = log;
    }

    /** Reads the file and returns how many rows name nobody. */
    int read(Table table) throws IOException {
        resaved = table.layout().resaved();
        table.rows(log, reading.progress, this::row);
        if (undated > 0) {
            log.note(undated + (undated == 1 ? " date" : " dates") + " could not be read, the first in line "
                    + firstUndated + "; the contacts were kept without. A date such as 08 Feb 2026 was expected.");
        }
        return hidden;
    }

    private void row(Row row) {
        String name = Texts.name(row.first("first name", "first") + " " + row.first("last name", "last"));
        List<Account> accounts = accounts(row);
        String date = row.get("connected on");
        String company = row.first("company", "current company");
        // Outlook's title is an honorific, Yahoo's is what somebody does.
        String title = row.first(
                "position", "current position", "job title", row.header().has("first") ? "title" : "");
        if (name.isEmpty() && accounts.isEmpty()) {
            nobody(row, !date.isEmpty() && company.isEmpty() && title.isEmpty());
            return;
        }
        String trouble = trouble(row, date);
        if (trouble != null) {
            log.skipped(row.line(), trouble);
            return;
        }
        reading.names.add(name);
        reading.sink.card(
                new Card(
                        name.isEmpty() ? accounts.get(0).handle() : name,
                        accounts,
                        new Affiliation(Texts.name(company), Texts.name(title)),
                        connected(date, row.line()),
                        row.source()),
                log);
    }

    private static @Nullable String trouble(Row row, String date) {
        int fields = row.fields().size();
        if (fields > row.header().width() && Dates.moment(date) == null) {
            return row.header().width() + " fields were expected and " + fields + " were there";
        }
        for (String field : row.fields()) {
            int lineBreak = field.indexOf('\n');
            if (lineBreak >= 0 && (field.indexOf(',', lineBreak) > 0 || field.indexOf(';', lineBreak) > 0)) {
                return "a quotation mark seems to be missing: the row swallows the next "
                        + field.chars().filter(c -> c == '\n').count() + " lines";
            }
        }
        return null;
    }

    private void nobody(Row row, boolean dateOnly) {
        if (dateOnly) {
            hidden++;
            log.hidden();
        } else {
            log.skipped(row.line(), "a name or a profile address was expected");
        }
    }

    private @Nullable LocalDate connected(String date, int line) {
        if (!resaved && Dates.resaved(date)) {
            resaved = true;
            log.note(
                    "Its dates look as if a spreadsheet program had written them, which may have swapped day and month.");
        }
        LocalDate connected = Dates.day(date);
        if (connected == null && !date.isEmpty() && undated++ == 0) {
            firstUndated = line;
        }
        return connected;
    }

    private static List<Account> accounts(Row row) {
        List<Account> accounts = new ArrayList<>(2);
        Account profile = Slug.account(row.get("url"));
        if (profile != null) {
            accounts.add(profile);
        }
        String mail = row.first("email address", "e-mail address", "email").toLowerCase(Locale.ROOT);
        if (mail.indexOf('@') > 0) {
            accounts.add(new Account(Network.EMAIL, mail, null));
        }
        return accounts;
    }
}
