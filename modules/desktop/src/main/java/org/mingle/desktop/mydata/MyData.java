package org.mingle.desktop.mydata;

import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.workspace.Backups;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Waiting;

/** The page as it is now, made anew after every change. */
final class MyData {
    private final ViewContext context;
    private final Place place = new Place();
    private final Changes changes;
    private final Backups backups;
    private final Supplier<List<Exporter>> exporters;

    MyData(ViewContext context, Backups backups, Supplier<List<Exporter>> exporters) {
        this.context = context;
        this.backups = backups;
        this.exporters = exporters;
        this.changes = new Changes(context, place, this::load);
    }

    Place place() {
        context.onChange(this::load);
        load();
        return place;
    }

    /** What there is to be told. */
    private record Told(Inventory inventory, List<String> excluded) {}

    private void load() {
        Workspace workspace = context.workspace().orElse(null);
        if (workspace == null) {
            place.say(Waiting.NOTHING_OPEN);
        } else {
            context.work(
                    () -> new Told(
                            workspace.keeping().inventory(), workspace.choices().exclusions()),
                    told -> place.show(page(workspace, told), workspace));
        }
    }

    private Page page(Workspace workspace, Told told) {
        Page page = new Page(12);
        page.add(Say.title("My data"));
        page.add(new Paragraph(
                workspace.temporary()
                        ? "You are just looking: all of this is gone when you close it."
                        : "Everything that Mingle knows in the workspace “" + workspace.name()
                                + "”, and where it came from. "
                                + (told.inventory.bytes() == null
                                        ? "It is on the database server that your organisation has chosen."
                                        : "It stays on this machine."),
                "foreground: $Mingle.muted"));
        page.add(KeptCard.of(told.inventory));
        page.add(new PersonCard(context, workspace).card());
        page.add(ChoiceCards.texts(workspace, told.inventory.texts(), changes));
        page.add(ChoiceCards.excluded(workspace, told.excluded, changes));
        page.add(new WaysOut(workspace, context.asOf(), exporters.get(), changes).card());
        if (!workspace.temporary()) {
            page.add(BackupCard.of(told.inventory, backups, changes));
            page.add(EraseCard.of(workspace, changes));
        }
        return page;
    }
}
