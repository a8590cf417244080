package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;

/** messages.csv of every era, read by the names of its columns. */
final class MessageFile {
    private static final Pattern CAMPAIGN = Pattern.compile("spinmail-quill-editor|%(?:FIRST|LAST|COMPANY)_?NAME%");

    private final Reading reading;
    private final FileLog log;

    MessageFile(Reading reading, FileLog log) {
        this.reading = reading;
        this.log = log;
    }

    /** Returns whether the file was there to its end. */
    boolean read(Table table) throws IOException {
        return table.rows(log, reading.progress, this::row);
    }

    private void row(Row row) {
        String unwanted = unwanted(row);
        if (unwanted != null) {
            log.leftOut(unwanted);
            return;
        }
        Dates.Moment moment = Dates.moment(row.get("date"));
        if (moment == null) {
            log.skipped(row.line(), "a date such as 2026-02-01 08:00:00 UTC was expected");
            return;
        }
        Account sender = reading.accounts.one(row.get("sender profile url"));
        String from = Texts.name(row.get("from"));
        boolean sent = sent(row, from, sender);
        Party actor = Slug.party(from, sender);
        if (!sent && actor == null) {
            log.hidden();
            return;
        }
        ActivityBuilder message = message(row, moment).with(others(row));
        if (!sent && actor != null) {
            message.receivedFrom(actor);
        }
        reading.sink.activity(message.build(), log);
    }

    private boolean sent(Row row, String from, @Nullable Account sender) {
        String direction = row.get("direction").toUpperCase(Locale.ROOT);
        return direction.isEmpty() ? reading.mine(from, sender) : direction.startsWith("OUT");
    }

    /** Returns why a row is not wanted, null when it is. */
    static @Nullable String unwanted(Row row) {
        if (row.get("folder").equalsIgnoreCase("SPAM")) {
            return "spam";
        }
        if (yes(row.get("is message draft")) || yes(row.get("is conversation draft"))) {
            return "draft";
        }
        boolean faceless = row.get("sender profile url").isEmpty();
        boolean campaign = faceless
                && (row.get("conversation title").equalsIgnoreCase("Sponsored Conversation")
                        || CAMPAIGN.matcher(row.get("content")).find());
        return campaign ? "advertising" : null;
    }

    private static boolean yes(String value) {
        return value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true");
    }

    private ActivityBuilder message(Row row, Dates.Moment moment) {
        Instant at = moment.at();
        String content = row.get("content");
        String text = Texts.plain(content.isEmpty() ? row.get("subject") : content);
        String thread = row.get("conversation id");
        // Whoever sent it may be gone from the next export, so the key does not name them.
        String id = reading.keys.of(
                "message",
                thread.isEmpty() ? Texts.folded(row.get("from") + ">" + row.get("to")) : thread,
                at.toString(),
                Keys.packed(text));
        return Activity.builder(id, Network.LINKEDIN, Kind.MESSAGE, at, row.source())
                .privately()
                .precision(moment.dayOnly() ? Precision.DAY : Precision.EXACT)
                .thread(thread.isEmpty() ? null : thread)
                .text(text)
                .links(Texts.links(text));
    }

    /** Returns everybody addressed but the owner. */
    private List<Party> others(Row row) {
        List<Account> recipients = reading.accounts.all(row.get("recipient profile urls"));
        String to = Texts.name(row.get("to"));
        if (recipients.isEmpty()) {
            return named(to);
        }
        List<String> names = recipients.size() == 1 ? List.of(to) : reading.names.split(to);
        List<Party> others = new ArrayList<>(recipients.size());
        for (int i = 0; i < recipients.size(); i++) {
            Account account = recipients.get(i);
            if (!reading.mine(account)) {
                // Names without an account would shift the rest, so they are only believed when all have one.
                String name = names.size() == recipients.size() ? names.get(i) : "";
                others.add(Party.read(name.equals(Slug.HIDDEN) ? "" : name, account));
            }
        }
        return others;
    }

    private List<Party> named(String to) {
        List<Party> others = new ArrayList<>();
        for (String name : reading.names.split(to)) {
            if (!name.isEmpty() && !name.equals(Slug.HIDDEN) && !reading.mine(name)) {
                others.add(Party.read(name));
            }
        }
        return others;
    }
}
