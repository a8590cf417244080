package org.mingle.desktop.duplicates;

import javax.swing.Icon;
import javax.swing.JComponent;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.osgi.service.component.annotations.Component;

/** Who may be one person twice, with what speaks for and against it, and what was merged so far. */
@Component
public final class DuplicatesView implements View {
    @Override
    public String id() {
        return "org.mingle.desktop.duplicates";
    }

    @Override
    public String title() {
        return "Duplicates";
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public Icon icon() {
        return Glyph.COPY.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        return new Deciding(context).place();
    }
}
