package org.mingle.exporting;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Categories;
import ezvcard.property.Kind;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
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

    @Override
    public void write(Workspace workspace, LocalDate asOf, OutputStream out, Progress progress) throws IOException {
        @SuppressWarnings("resource") // Closing it would close the stream, which is the caller's.
        VCardWriter cards = new VCardWriter(out, VCardVersion.V4_0);
        // The same people give the same bytes whatever the version of the library.
        cards.setAddProdId(false);
        for (Contact each : workspace.asOf(asOf).contacts().search(ContactQuery.ALL)) {
            progress.check();
            cards.write(card(each));
        }
        cards.flush();
    }

    private static VCard card(Contact one) {
        VCard card = new VCard();
        card.setKind(Kind.individual());
        card.setUid(new Uid("urn:mingle:contact:" + one.id()));
        card.setFormattedName(one.name());
        if (one.affiliation().organisation() != null) {
            card.setOrganization(one.affiliation().organisation());
        }
        if (one.affiliation().title() != null) {
            card.addTitle(one.affiliation().title());
        }
        for (Account account : one.accounts()) {
            if (account.network().equals(Network.EMAIL)) {
                card.addEmail(account.handle());
            } else if (account.profile() != null) {
                card.addUrl(account.profile().toString());
            } else {
                card.addExtendedProperty("X-SOCIALPROFILE", account.network().id() + ":" + account.handle());
            }
        }
        if (!one.tags().isEmpty()) {
            Categories categories = new Categories();
            categories.getValues().addAll(one.tags());
            card.setCategories(categories);
        }
        if (!one.note().isEmpty()) {
            card.addNote(one.note());
        }
        return card;
    }
}
