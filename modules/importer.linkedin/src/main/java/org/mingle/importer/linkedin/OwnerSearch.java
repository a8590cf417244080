package org.mingle.importer.linkedin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/**
 * Finds out whose export it is, which no file says outright: the one who sent the outgoing invitations and received the
 * incoming ones, else the one who is in every conversation, else the sender with the profile's name, else whoever was
 * named.
 */
final class OwnerSearch {
    private static final int MOST_ACCOUNTS = 10;
    private static final String ANOTHER = "This export belongs to somebody else than this workspace, or than the"
            + " account named with --me. Choose another workspace for it.";

    private final Export export;
    private final Sink sink;
    private final Progress progress;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final Set<String> mails = new LinkedHashSet<>();
    private final Voices voices = new Voices();
    private String name = "";
    private String invited = "";

    OwnerSearch(Export export, Sink sink, Progress progress) {
        this.export = export;
        this.sink = sink;
        this.progress = progress;
    }

    Owner find() throws IOException, ImportException {
        for (Table table : export.of(FileKind.PROFILE)) {
            table.rows(
                    FileLog.NONE, progress, row -> name = name.isEmpty() ? row.name("first name", "last name") : name);
        }
        for (Table table : export.of(FileKind.INVITATIONS)) {
            table.rows(FileLog.NONE, progress, this::invitation);
        }
        Account expected = sink.expectedOwner(Network.LINKEDIN).map(Slug::own).orElse(null);
        List<Account> found = certain();
        if (found.isEmpty()) {
            return byMessages(expected);
        }
        if (expected != null && found.stream().noneMatch(expected::same) && !sameMail()) {
            throw new ImportException(ANOTHER);
        }
        return owner(name.isEmpty() ? invited : name, found);
    }

    /** Reads the owner's own addresses, which are kept for telling whose later exports are. */
    void mails(FileLog log, Table table) throws IOException {
        table.rows(log, progress, row -> {
            String mail = row.get("email address").toLowerCase(Locale.ROOT);
            if (mail.indexOf('@') > 0 && mails.size() < MOST_ACCOUNTS) {
                mails.add(mail);
                log.partOfProfile();
            } else {
                log.leftOut("no address");
            }
        });
    }

    private void invitation(Row row) {
        boolean outgoing = row.get("direction").equalsIgnoreCase("OUTGOING");
        boolean incoming = row.get("direction").equalsIgnoreCase("INCOMING");
        Account account = Slug.account(row.get(outgoing ? "inviterprofileurl" : "inviteeprofileurl"));
        if (account != null && (outgoing || incoming)) {
            accounts.putIfAbsent(account.handle(), account);
            votes.merge(account.handle(), 1, Integer::sum);
            invited = invited.isEmpty() ? Texts.name(row.get(outgoing ? "from" : "to")) : invited;
        }
    }

    /** Returns the accounts that the invitations show, the most frequent first; a member may have changed the address. */
    private List<Account> certain() {
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_ACCOUNTS)
                .map(vote -> accounts.get(vote.getKey()))
                .toList();
    }

    private Owner byMessages(@Nullable Account expected) throws IOException, ImportException {
        for (Table table : export.of(FileKind.MESSAGES)) {
            if (table.layout().header() != null && !table.layout().header().has("direction")) {
                table.rows(FileLog.NONE, progress, voices::row);
            }
        }
        Owner shown = shown();
        if (expected != null && !voices.silentOnAccounts()) {
            boolean contradicted = shown != null && shown.accounts().stream().noneMatch(expected::same);
            // Before 2023 only senders have an account, and the owner may never have written.
            boolean absent = !voices.knows(expected) && (voices.addressed() || !suits(expected));
            if ((contradicted || absent) && !sameMail()) {
                throw new ImportException(ANOTHER);
            }
            String shownName = name.isEmpty() ? voices.name(expected) : name;
            return contradicted && shown != null ? shown : owner(shownName, List.of(expected));
        }
        if (shown != null) {
            return shown;
        }
        if (voices.heard() && name.isEmpty()) {
            throw ImportException.ownerUnknown(
                    "This export does not say whose it is. Name your own LinkedIn profile with --me and its address.",
                    voices.candidates());
        }
        if (!voices.silentOnAccounts() && (voices.addressed() || !voices.inEveryRow(name))) {
            throw ImportException.ownerUnknown(
                    "This export does not say which of its accounts is yours. Name your own LinkedIn profile with --me"
                            + " and its address.",
                    voices.candidates());
        }
        return owner(name, expected != null && suits(expected) ? List.of(expected) : List.of());
    }

    /** Returns whether an export that names no account may be that of an account: it names nobody, or somebody alike. */
    private boolean suits(Account expected) {
        String handle = Texts.folded(expected.handle());
        return name.isEmpty()
                || Arrays.stream(Names.bare(name).split("[^\\p{L}\\p{N}]+"))
                        .anyMatch(word -> word.length() > 1 && handle.contains(word));
    }

    /** Returns whom the messages show, null when they do not. */
    private @Nullable Owner shown() {
        Owner everywhere = voices.everywhere();
        if (everywhere == null) {
            everywhere = voices.named(name);
        }
        Optional<String> common = voices.nameEverywhere();
        if (everywhere == null && common.isPresent()) {
            everywhere = voices.named(common.get());
            if (everywhere == null && voices.silentOnAccounts() && name.isEmpty()) {
                return owner(common.get(), List.of());
            }
        }
        return everywhere == null ? null : owner(name.isEmpty() ? everywhere.name() : name, everywhere.accounts());
    }

    private Owner owner(String shownName, List<Account> onLinkedIn) {
        List<Account> all = new ArrayList<>(onLinkedIn);
        mails.forEach(mail -> all.add(new Account(Network.EMAIL, mail, null)));
        return new Owner(shownName, all);
    }

    private boolean sameMail() {
        Optional<Account> known = sink.expectedOwner(Network.EMAIL);
        return known.isPresent() && mails.contains(known.get().handle());
    }
}
