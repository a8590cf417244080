package org.mingle.desktop.imports;

import java.util.List;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Waiting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The exports read so far, the newest first. */
@Component
public final class ImportsView implements View {
    private final Imports imports;

    /** Called by Declarative Services. */
    @Activate
    public ImportsView(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.imports";
    }

    @Override
    public String title() {
        return "Imports";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Icon icon() {
        return Glyph.TRAY.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        Place place = new Place();
        Runnable load = () -> load(context, place);
        context.onChange(load);
        load.run();
        return place;
    }

    private void load(ViewContext context, Place place) {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace == null) {
            place.say(Waiting.NOTHING_OPEN);
        } else {
            TakingBack back = new TakingBack(context, place, () -> load(context, place));
            context.work(() -> workspace.imports().list(), list -> place.show(page(list, back), workspace));
        }
    }

    private Page page(List<ImportLedger.Entry> oldestFirst, TakingBack back) {
        Page page = new Page(12);
        page.add(Say.title("Imports"));
        page.add(new Paragraph(
                oldestFirst.isEmpty()
                        ? "Nothing has been read yet."
                        : "What was read, file by file. A file that is not in an export is unknown, never zero.",
                "foreground: $Mingle.muted"));
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            ImportLedger.Entry entry = oldestFirst.get(i);
            String format = entry.report().format();
            page.add(ImportCard.of(entry, format == null ? "" : imports.title(format), back::ask));
        }
        return page;
    }
}
