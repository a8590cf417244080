package org.mingle.exporting;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.osgi.service.component.annotations.Component;

/** People as cards for an address book: vCard 4.0, RFC 6350. */
@Component
public final class VCardExporter implements Exporter {
    private static final String CARD = "VCARD";

    @Override
    public String format() {
        return "vcard";
    }

    @Override
    public String summary() {
        return "people as cards, for an address book";
    }

    @Override
    public String extension() {
        return "vcf";
    }

    /** The writer folds lines and escapes line ends; closing it would close the stream, which is the caller's. */
    @Override
    @SuppressWarnings("resource")
    public void write(Workspace workspace, LocalDate asOf, OutputStream out, Progress progress) throws IOException {
        VObjectWriter cards = new VObjectWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SyntaxStyle.NEW);
        for (Contact each : workspace.asOf(asOf).contacts().search(ContactQuery.ALL)) {
            progress.check();
            write(each, cards);
        }
        cards.flush();
    }

    private static void write(Contact one, VObjectWriter card) throws IOException {
        card.writeBeginComponent(CARD);
        card.writeVersion("4.0");
        card.writeProperty("KIND", "individual");
        card.writeProperty("UID", "urn:mingle:contact:" + one.id());
        text(card, "FN", one.name());
        text(card, "ORG", one.affiliation().organisation());
        text(card, "TITLE", one.affiliation().title());
        for (Account account : one.accounts()) {
            if (account.network().equals(Network.EMAIL)) {
                text(card, "EMAIL", account.handle());
            } else if (account.profile() != null) {
                card.writeProperty("URL", account.profile().toString());
            } else {
                text(card, "X-SOCIALPROFILE", account.network().id() + ":" + account.handle());
            }
        }
        if (!one.tags().isEmpty()) {
            card.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(one.tags()));
        }
        text(card, "NOTE", one.note().isEmpty() ? null : one.note());
        card.writeEndComponent(CARD);
    }

    private static void text(VObjectWriter card, String property, @Nullable String text) throws IOException {
        if (text != null) {
            card.writeProperty(property, VObjectPropertyValues.escape(text));
        }
    }
}
