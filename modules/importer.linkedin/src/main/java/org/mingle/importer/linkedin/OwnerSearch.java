package org.mingle.importer.linkedin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * Finds out whose export it is, which no file says outright: the one who sent the outgoing invitations and received the
 * incoming ones, else the one who is in every conversation, else the sender with the profile's name.
 */
final class OwnerSearch {
    private final List<LinkedInImporter.Member> members;
    private final Sink sink;
    private final Progress progress;
    private final Map<String, Integer> votes = new HashMap<>();
    private final Map<String, Set<String>> threads = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> allThreads = new HashSet<>();
    private String profileName = "";
    private boolean messages;

    OwnerSearch(List<LinkedInImporter.Member> members, Sink sink, Progress progress) {
        this.members = members;
        this.sink = sink;
        this.progress = progress;
    }

    Owner find() throws IOException, ImportException {
        for (LinkedInImporter.Member member : members) {
            switch (member.kind()) {
                case PROFILE ->
                    rows(
                            member.entry(),
                            row -> profileName = (row.get("First Name") + " " + row.get("Last Name")).strip());
                case INVITATIONS -> rows(member.entry(), this::invitation);
                case MESSAGES, OLD_MESSAGES -> messages = true;
                default -> {}
            }
        }
        if (votes.isEmpty()) {
            for (LinkedInImporter.Member member : members) {
                if (member.kind() == FileKind.MESSAGES) {
                    rows(member.entry(), this::message);
                }
            }
        }
        Optional<Account> expected = sink.expectedOwner(Network.LINKEDIN);
        Optional<String> found = best();
        if (found.isPresent()) {
            String slug = found.get();
            return new Owner(
                    profileName.isEmpty() ? names.getOrDefault(slug, "") : profileName, List.of(accounts.get(slug)));
        }
        if (expected.isPresent()) {
            return new Owner(profileName, List.of(expected.get()));
        }
        if (messages && !names.isEmpty()) {
            throw ImportException.ownerUnknown(
                    "The export does not say whose it is. Name your own profile with --me and its address.",
                    candidates());
        }
        return new Owner(profileName, List.of());
    }

    private void rows(Source.Entry entry, Table.Each each) throws IOException {
        Table.rows(entry, Silent.LOG, progress, each);
    }

    private void invitation(Row row) {
        boolean outgoing = row.get("Direction").equalsIgnoreCase("OUTGOING");
        boolean incoming = row.get("Direction").equalsIgnoreCase("INCOMING");
        Account account = Slug.account(row.get(outgoing ? "inviterProfileUrl" : "inviteeProfileUrl"));
        if (account != null && (outgoing || incoming)) {
            accounts.putIfAbsent(account.handle(), account);
            names.putIfAbsent(account.handle(), Texts.repaired(row.get(outgoing ? "From" : "To")));
            votes.merge(account.handle(), 1, Integer::sum);
        }
    }

    private void message(Row row) {
        String thread = row.get("CONVERSATION ID");
        Account sender = Slug.account(row.get("SENDER PROFILE URL"));
        if (sender == null || thread.isEmpty()) {
            return;
        }
        allThreads.add(thread);
        seen(sender, thread);
        names.putIfAbsent(sender.handle(), Texts.repaired(row.get("FROM")));
        Slug.accounts(row.get("RECIPIENT PROFILE URLS")).forEach(one -> seen(one, thread));
    }

    private void seen(Account account, String thread) {
        accounts.putIfAbsent(account.handle(), account);
        threads.computeIfAbsent(account.handle(), key -> new HashSet<>()).add(thread);
    }

    private Optional<String> best() {
        if (!votes.isEmpty()) {
            return votes.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
        }
        List<String> everywhere = threads.entrySet().stream()
                .filter(one -> one.getValue().size() == allThreads.size())
                .map(Map.Entry::getKey)
                .toList();
        if (everywhere.size() == 1 && allThreads.size() > 1) {
            return Optional.of(everywhere.get(0));
        }
        List<String> namesakes = names.entrySet().stream()
                .filter(one -> !profileName.isEmpty() && one.getValue().equalsIgnoreCase(profileName))
                .map(Map.Entry::getKey)
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
    }

    private List<Owner> candidates() {
        List<Owner> list = new ArrayList<>();
        names.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> one) ->
                                -threads.getOrDefault(one.getKey(), Set.of()).size())
                        .thenComparing(Map.Entry::getKey))
                .limit(5)
                .forEach(one -> list.add(new Owner(one.getValue(), List.of(accounts.get(one.getKey())))));
        return list;
    }

    /** The first reading reports nothing: the second one will. */
    private static final class Silent implements FileLog {
        static final FileLog LOG = new Silent();

        @Override
        public void skipped(int line, String reason) {}

        @Override
        public void hidden() {}

        @Override
        public void leftOut(String what) {}

        @Override
        public void partOfProfile() {}

        @Override
        public void unknownColumns(List<String> columns) {}

        @Override
        public void note(String sentence) {}
    }
}
