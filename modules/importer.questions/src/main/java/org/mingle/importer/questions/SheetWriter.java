package org.mingle.importer.questions;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.activity.Discussions;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** Turns one file into activities. */
final class SheetWriter {
    private final Sheet sheet;
    private final @Nullable LocalDate made;
    private final Sink sink;
    private final FileLog log;
    private final Set<String> ids = new HashSet<>();
    private @Nullable Instant oldest;

    SheetWriter(Sheet sheet, @Nullable LocalDate made, Sink sink) {
        this.sheet = sheet;
        this.made = made;
        this.sink = sink;
        this.log = sink.file(sheet.name(), sheet.own() == null ? "questions" : "answers");
    }

    void write(Progress progress) {
        for (Item item : sheet.items()) {
            progress.check();
            write(item);
        }
        if (!sheet.whole()) {
            log.note("The file ends before the feed does; what stood before was read. Save it again.");
        }
        Own own = sheet.own();
        if (own != null && oldest != null) {
            // A feed forgets: it tells of nothing before its oldest entry.
            sink.covers(own.account().network(), Kind.REPLY, sheet.name(), LocalDate.ofInstant(oldest, ZoneOffset.UTC));
        }
    }

    private void write(Item item) {
        URI url = Sites.address(item.link());
        String key = Discussions.key(item.link());
        Instant at = item.at();
        boolean dated = at != null;
        if (at == null && made != null) {
            at = made.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        if (url == null || key == null) {
            log.skipped(item.line(), "expected the address of a question, found none");
        } else if (at == null) {
            log.skipped(item.line(), "expected the time of a question, found none");
        } else if (item.whole().isBlank()) {
            log.skipped(item.line(), "expected a question, found no words");
        } else if (sheet.own() != null) {
            spoken(item, sheet.own().account().network(), url, key, at);
        } else {
            asked(item, url, key, at, dated);
        }
    }

    private void asked(Item item, URI url, String key, Instant at, boolean dated) {
        boolean fediverse = Sheet.fediverse(item);
        if (!item.asks() && !key.contains("/questions/")) {
            log.leftOut("entry that asks nothing");
        } else if (ids.add(key)) {
            SourceRow row = new SourceRow(sheet.name(), item.line());
            Network network = Sites.network(url, fediverse);
            Activity question = Activity.builder("question:" + key, network, Kind.QUESTION, at, row)
                    .receivedFromStranger()
                    .precision(dated ? Precision.EXACT : Precision.DAY)
                    .text(item.whole())
                    .url(url)
                    .detail(item.tags().isEmpty() ? null : String.join(", ", item.tags()))
                    .build();
            sink.activity(question, log);
        } else {
            log.leftOut("question that stands there twice");
        }
    }

    private void spoken(Item item, Network network, URI url, String key, Instant at) {
        String question = Own.answered(item.title());
        String id = (question == null ? "asked:" : "answered:") + item.link();
        if (!ids.add(id)) {
            log.leftOut("answer that stands there twice");
            return;
        }
        oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
        Kind kind = question == null ? Kind.POST : Kind.REPLY;
        ActivityBuilder said = Activity.builder(id, network, kind, at, new SourceRow(sheet.name(), item.line()))
                .text(question == null ? item.whole() : item.text())
                .thread(key)
                .url(url);
        if (question != null) {
            said.inReplyTo("https://" + key);
        }
        sink.activity(said.build(), log);
    }
}
