package org.mingle.importer.x;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Party;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** What the files of one archive share while they are read: whose it is, whom they know, and where it goes. */
final class Reading {
    final Self self;
    final Sink sink;
    final Progress progress;
    final People people = new People();
    final NoteTweets notes = new NoteTweets();
    final Numbers seen = new Numbers();
    final Unfinished unfinished;

    Reading(Self self, Sink sink, Progress progress) {
        this.self = self;
        this.sink = sink;
        this.progress = progress;
        this.unfinished = new Unfinished(sink);
    }

    /** Adds somebody to those addressed, unless it is the owner, nobody knows who it is, or they are there. */
    void address(List<Party> others, @Nullable Party party) {
        if (party == null) {
            return;
        }
        for (Account account : party.accounts()) {
            if (self.is(People.number(account), account.handle()) || named(others, account)) {
                return;
            }
        }
        others.add(party);
    }

    private static boolean named(List<Party> others, Account account) {
        for (Party other : others) {
            for (Account one : other.accounts()) {
                if (one.same(account)) {
                    return true;
                }
            }
        }
        return false;
    }
}
