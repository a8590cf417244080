package org.mingle.importer.addressbook;

import java.util.Optional;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** Takes the people of one file. */
final class Taker {
    private static final int CHECK = 256;

    private final Sink sink;
    private final FileLog log;
    private final String file;
    private final Progress progress;
    private final Optional<Account> owner;
    private int seen;

    Taker(Sink sink, String file, String kind, Progress progress) {
        this.sink = sink;
        this.log = sink.file(file, kind);
        this.file = file;
        this.progress = progress;
        this.owner = sink.expectedOwner(Network.EMAIL);
    }

    /** Takes somebody; people have a card of themselves, too, and are no contact of theirs. */
    void take(Person person, int line) {
        if (seen++ % CHECK == 0) {
            progress.check();
        }
        Card card = person.card(new SourceRow(file, line));
        if (card == null) {
            skipped(line, "a name or an e-mail address was expected");
        } else if (owner.filter(person::has).isPresent()) {
            log.partOfProfile();
        } else {
            sink.card(card, log);
        }
    }

    void skipped(int line, String reason) {
        log.skipped(line, reason);
    }

    void leftOut(String what) {
        log.leftOut(what);
    }

    void note(String sentence) {
        log.note(sentence);
    }
}
