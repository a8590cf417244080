package org.mingle.desktop.contacts;

import javax.swing.Icon;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.mingle.api.situation.Observer;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The people: found as one types, sorted by how strong the tie is. */
@Component
public final class ContactsView implements View {
    private final @Nullable Observer observer;

    /** Called by Declarative Services; without an observer people are shown, and how strong their ties are is not. */
    @Activate
    public ContactsView(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Observer observer) {
        this.observer = observer;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.contacts";
    }

    @Override
    public String title() {
        return "Contacts";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Icon icon() {
        return Glyph.CARD.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        return new ContactsPage(context, observer);
    }
}
