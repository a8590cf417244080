package org.mingle.importer.mastodon;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.PlainText;
import org.mingle.api.importing.Sink;

/** Finds out whose archive it is: the actor's own file says it, else who acts in the outbox, else the person. */
final class OwnerSearch {
    private static final int MOST_SITES = 20;
    private static final String ANOTHER =
            "This archive belongs to somebody else than this workspace, or than the account"
                    + " named with --me. Choose another workspace for it.";

    private final Archive archive;
    private final Sink sink;

    OwnerSearch(Archive archive, Sink sink) {
        this.archive = archive;
        this.sink = sink;
    }

    /** Tells the sink whose it is and how they present themselves. */
    Self find() throws java.io.IOException, ImportException {
        Self told = Self.UNKNOWN;
        String name = "";
        Profile profile = null;
        for (DataFile file : archive.of(FileKind.ACTOR)) {
            FileLog log = sink.file(file.name(), file.kind().label());
            Thing actor = file.thing(log);
            if (actor == null || told.known()) {
                continue;
            }
            told = Self.of(actor);
            profile = profile(actor, new SourceRow(file.name(), 1));
            name = profile.name() == null ? "" : profile.name();
            log.partOfProfile();
        }
        Thing first = archive.firstAct();
        if (!told.known() && first != null) {
            told = Self.ofAct(first);
        }
        Account expected = sink.expectedOwner(Network.MASTODON).orElse(null);
        if (expected != null && told.known() && !told.matches(expected)) {
            throw new ImportException(ANOTHER);
        }
        if (expected != null && !told.known()) {
            Account whole = Handles.account(expected.handle(), Handles.host(expected.profile()));
            told = new Self(told.actor(), whole == null ? List.of() : List.of(whole));
        }
        if (told.known()) {
            sink.owner(new Owner(name, told.accounts()));
        }
        if (profile != null) {
            sink.profile(profile);
        }
        return told;
    }

    private static Profile profile(Thing actor, SourceRow row) {
        List<URI> sites = actor.things(Field.ATTACHMENT).stream()
                .map(field -> field.text(Field.VALUE))
                .map(OwnerSearch::site)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(MOST_SITES)
                .toList();
        String name = PlainText.clean(actor.text(Field.NAME));
        String summary =
                Content.of(actor.said(Field.SUMMARY, Field.SUMMARY_MAP)).text();
        return new Profile(
                Network.MASTODON,
                name.isEmpty() ? null : name,
                null,
                summary.isEmpty() ? null : summary,
                sites,
                null,
                null,
                null,
                row);
    }

    private static @Nullable URI site(@Nullable String html) {
        String address = html == null
                ? ""
                : html.indexOf('<') < 0
                        ? html
                        : Jsoup.parseBodyFragment(html).select("a[href]").attr("href");
        return address.startsWith("http") ? Handles.uri(address) : null;
    }
}
