package org.mingle.desktop.mydata;

import java.util.List;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.workspace.Backups;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What is kept, from which file and since when; choices about it, and the ways out. */
@Component(service = View.class)
public final class MyDataView implements View {
    private final Backups backups;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Exporter> exporters = List.of();

    /** Called by Declarative Services. */
    @Activate
    public MyDataView(@Reference Backups backups) {
        this.backups = backups;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.mydata";
    }

    @Override
    public String title() {
        return "My data";
    }

    @Override
    public int order() {
        return 550;
    }

    @Override
    public Icon icon() {
        return Glyph.PAGE.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        return new MyData(context, backups, () -> exporters).place();
    }
}
