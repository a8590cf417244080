package org.mingle.desktop.companies;

import javax.swing.Icon;
import javax.swing.JComponent;
import org.mingle.api.situation.Observer;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The companies that someone watches, and who of their contacts joined or left. */
@Component
public final class CompaniesView implements View {
    private final Observer observer;

    /** Called by Declarative Services. */
    @Activate
    public CompaniesView(@Reference Observer observer) {
        this.observer = observer;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.companies";
    }

    @Override
    public String title() {
        return "Companies";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Icon icon() {
        return Glyph.EYE.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        return new CompaniesPanel(context, observer);
    }
}
