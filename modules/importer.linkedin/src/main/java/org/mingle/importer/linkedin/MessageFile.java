package org.mingle.importer.linkedin;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** messages.csv of every era, read by the names of its columns. */
final class MessageFile {
    private static final String[] KNOWN = {
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
        "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT", "Direction"
    };

    private final @Nullable String me;
    private final String myName;
    private final Sink sink;
    private final FileLog log;
    private boolean first = true;

    MessageFile(Owner owner, Sink sink, FileLog log) {
        this.me = owner.accounts().isEmpty() ? null : owner.accounts().get(0).handle();
        this.myName = owner.name();
        this.sink = sink;
        this.log = log;
    }

    void read(Source.Entry entry, Progress progress) throws IOException {
        sink.covers(Network.LINKEDIN, Kind.MESSAGE, entry.name(), null);
        Table.rows(entry, log, progress, this::row);
    }

    private void row(Row row) {
        if (first) {
            first = false;
            log.unknownColumns(row.header().unknown(KNOWN));
        }
        if (row.fields().size() < 5) {
            log.skipped(
                    row.line(),
                    "at least 5 fields were expected, " + row.fields().size() + " were there");
            return;
        }
        String unwanted = unwanted(row);
        if (unwanted != null) {
            log.leftOut(unwanted);
            return;
        }
        Instant at = Dates.time(row.get("DATE"));
        if (at == null) {
            log.skipped(row.line(), "a date such as '2026-02-01 08:00:00 UTC' was expected");
            return;
        }
        message(row, at);
    }

    private static @Nullable String unwanted(Row row) {
        String content = row.get("CONTENT");
        if (row.get("FOLDER").equalsIgnoreCase("SPAM")) {
            return "spam";
        }
        if (yes(row.get("IS MESSAGE DRAFT"))) {
            return "draft";
        }
        boolean faceless = row.get("SENDER PROFILE URL").isEmpty();
        boolean campaign = content.contains("spinmail-") || content.contains("%FIRSTNAME%");
        return campaign && faceless ? "advertising" : null;
    }

    private static boolean yes(String value) {
        return value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true");
    }

    private void message(Row row, Instant at) {
        Account sender = Slug.account(row.get("SENDER PROFILE URL"));
        String from = Texts.repaired(row.get("FROM"));
        String direction = row.get("Direction");
        boolean sent = direction.isEmpty()
                ? sender == null
                        ? !myName.isEmpty() && from.equalsIgnoreCase(myName)
                        : sender.handle().equals(me)
                : direction.toUpperCase(Locale.ROOT).startsWith("OUT");
        String text = Texts.plain(row.get("CONTENT"));
        String thread = row.get("CONVERSATION ID");
        String id = "linkedin:message:"
                + Texts.key(thread, at.toString(), sender == null ? from : sender.handle(), row.get("CONTENT"));
        ActivityBuilder message = Activity.builder(id, Network.LINKEDIN, Kind.MESSAGE, at, row.source())
                .privately()
                .thread(thread.isEmpty() ? null : thread)
                .text(text)
                .links(Texts.links(text))
                .with(others(row, sender));
        if (!sent) {
            Party actor = Slug.party(from, row.get("SENDER PROFILE URL"));
            if (actor == null) {
                actor = Party.read("LinkedIn Member");
            }
            message.receivedFrom(actor);
        }
        sink.activity(message.build(), log);
    }

    private List<Party> others(Row row, @Nullable Account sender) {
        List<Account> recipients = Slug.accounts(row.get("RECIPIENT PROFILE URLS"));
        String to = Texts.repaired(row.get("TO"));
        List<Party> others = new ArrayList<>();
        List<Account> strangers = recipients.stream()
                .filter(one -> !one.handle().equals(me)
                        && (sender == null || !one.handle().equals(sender.handle())))
                .toList();
        for (Account one : strangers) {
            others.add(new Party(null, strangers.size() == 1 && recipients.size() == 1 ? to : "", List.of(one)));
        }
        if (recipients.isEmpty() && !to.isEmpty() && !to.equalsIgnoreCase(myName) && !to.equals("LinkedIn Member")) {
            others.add(Party.read(to));
        }
        return others;
    }
}
