package org.mingle.desktop.imports;

import java.awt.Component;
import javax.swing.JPanel;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Consent;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Wording;

/** Takes an import back whole, when the person means it. */
final class TakingBack {
    private final ViewContext context;
    private final Component over;
    private final Runnable reload;

    TakingBack(ViewContext context, Component over, Runnable reload) {
        this.context = context;
        this.over = over;
        this.reload = reload;
    }

    void ask(ImportReport report) {
        ImportId id = report.id();
        Workspace workspace = context.workspace().orElse(null);
        if (id != null && workspace != null && agreed(report)) {
            context.work(() -> workspace.imports().undo(id), done -> {
                reload.run();
                context.refresh();
            });
        }
    }

    private boolean agreed(ImportReport report) {
        JPanel question = Say.lay(
                Flow.column(8),
                new Paragraph("Take “" + report.source() + "” back?", "font: bold"),
                new Paragraph(Wording.count(report.fresh(), "new row goes", "new rows go")
                        + " again, and what it changed is as before. The export itself stays where it is: you can read it"
                        + " again."));
        return Consent.given(over, "Mingle: imports", Consent.sized(question), "Take it back");
    }
}
