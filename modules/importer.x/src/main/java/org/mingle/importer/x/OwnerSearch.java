package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Finds out whose archive it is. The account file says it; a single file of tweets shows it where somebody answers
 * themselves, and one of direct messages by who is in every conversation.
 */
final class OwnerSearch {
    private static final int MOST_REPLIES = 20_000;
    private static final String ANOTHER =
            "This archive belongs to somebody else than this workspace, or than the account"
                    + " named with --me. Choose another workspace for it.";
    private static final String ASK = "These direct messages do not say which of the two is you. Name your account with"
            + " --me, or import the whole archive.";

    private final Archive archive;
    private final Sink sink;
    private final Progress progress;
    private final ProfileFiles profile;

    OwnerSearch(Archive archive, Sink sink, Progress progress, ProfileFiles profile) {
        this.archive = archive;
        this.sink = sink;
        this.progress = progress;
        this.profile = profile;
    }

    Self find() throws IOException, ImportException {
        Manifest manifest = archive.manifest();
        Self told = profile.self().or(manifest == null ? Self.UNKNOWN : manifest.self());
        @Nullable Account expected = sink.expectedOwner(Network.X).orElse(null);
        if (!told.known() && expected == null) {
            told = byTweets();
        }
        if (told.known() && expected != null && !matches(told, expected)) {
            throw new ImportException(ANOTHER);
        }
        told = expected == null ? told : told.or(Self.of(expected));
        if (told.number() == 0
                && !archive.of(FileKind.MESSAGES, FileKind.GROUP_MESSAGES).isEmpty()) {
            told = byMessages(told);
        }
        String name = profile.name() == null && manifest != null ? manifest.name() : profile.name();
        List<Account> accounts = new ArrayList<>(told.accounts());
        if (profile.mail() != null) {
            accounts.add(new Account(Network.EMAIL, profile.mail(), null));
        }
        if (!accounts.isEmpty()) {
            sink.owner(new Owner(name == null ? "" : name, accounts));
        }
        return told;
    }

    private static boolean matches(Self told, Account expected) {
        long number = People.number(expected);
        return number > 0 && told.number() == 0
                || number == 0 && told.handle() == null
                || told.is(number, number > 0 ? null : expected.handle());
    }

    /** Whoever is answered in a tweet that goes on with one of the owner's own is the owner. */
    private Self byTweets() throws IOException {
        Numbers own = new Numbers();
        Map<Long, String> answered = new HashMap<>();
        for (DataFile file : archive.of(FileKind.TWEETS)) {
            file.items(FileLog.NONE, progress, (json, line) -> {
                Tweet tweet = Tweet.read(json);
                if (tweet.id > 0) {
                    own.add(tweet.id);
                }
                String handle = tweet.repliedToHandle;
                if (handle != null && tweet.parent > 0 && answered.size() < MOST_REPLIES) {
                    answered.put(tweet.parent, tweet.repliedTo + " " + handle);
                }
            });
        }
        for (Map.Entry<Long, String> one : answered.entrySet()) {
            if (own.has(one.getKey())) {
                String[] who = one.getValue().split(" ", 2);
                return Self.of(Numbers.of(who[0]), who[1].toLowerCase(Locale.ROOT));
            }
        }
        return Self.UNKNOWN;
    }

    private Self byMessages(Self told) throws IOException, ImportException {
        @Nullable Set<Long> common = null;
        int conversations = 0;
        for (DataFile file : archive.of(FileKind.MESSAGES)) {
            Conversations found = new Conversations();
            file.items(FileLog.NONE, progress, (json, line) -> found.read(json));
            conversations += found.count;
            if (found.common != null) {
                if (common == null) {
                    common = found.common;
                } else {
                    common.retainAll(found.common);
                }
            }
        }
        if (common != null && common.size() == 1 && conversations > 1) {
            return told.or(Self.of(common.iterator().next(), null));
        }
        List<Owner> candidates = common == null
                ? List.of()
                : common.stream()
                        .map(one -> new Owner("", List.of(People.number(one))))
                        .toList();
        throw ImportException.ownerUnknown(ASK, candidates);
    }

    /** The names of conversations are the numbers of both who speak. */
    private static final class Conversations {
        private @Nullable Set<Long> common;
        private int count;

        void read(JsonParser json) throws IOException {
            Fields.each(json, this::field);
        }

        private void field(String name, JsonParser json) throws IOException {
            switch (name) {
                case "dmConversation" -> Fields.each(json, this::field);
                case "conversationId" -> add(Fields.text(json));
                default -> json.skipChildren();
            }
        }

        private void add(@Nullable String conversation) {
            Set<Long> two = new HashSet<>();
            for (String one : conversation == null ? new String[0] : conversation.split("-")) {
                two.add(Numbers.of(one));
            }
            if (two.size() == 2 && !two.contains(0L)) {
                count++;
                if (common == null) {
                    common = two;
                } else {
                    common.retainAll(two);
                }
            }
        }
    }
}
