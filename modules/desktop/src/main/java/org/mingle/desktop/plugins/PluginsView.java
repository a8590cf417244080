package org.mingle.desktop.plugins;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.Plugins;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Page;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Place;
import org.mingle.desktop.look.Say;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plug-ins, each with the reason when it does not run: the same sentences as on the command line. */
@Component
public final class PluginsView implements View {
    private static final Logger LOG = LoggerFactory.getLogger(PluginsView.class);

    private final Plugins plugins;
    private final AtomicReference<@Nullable AutoCloseable> listening = new AtomicReference<>();

    /** Called by Declarative Services. */
    @Activate
    public PluginsView(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String id() {
        return "org.mingle.desktop.plugins";
    }

    @Override
    public String title() {
        return "Plug-ins";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Icon icon() {
        return Glyph.PLUG.icon(20);
    }

    @Override
    public JComponent open(ViewContext context) {
        Place place = new Place();
        Changes changes = new Changes(plugins, context, place);
        Runnable load = () -> context.work(plugins::list, list -> place.show(page(list, changes), this));
        context.onChange(load);
        listen(() -> EventQueue.invokeLater(load));
        load.run();
        return place;
    }

    /** A window that is opened anew takes the place of the one before. */
    private void listen(Runnable load) {
        hush();
        listening.set(plugins.onChange(load));
    }

    @Deactivate
    void hush() {
        AutoCloseable before = listening.getAndSet(null);
        if (before != null) {
            try {
                before.close();
            } catch (Exception e) {
                LOG.debug("The plug-ins did not let go", e);
            }
        }
    }

    private static Page page(List<Plugin> list, Changes changes) {
        Page page = new Page(12);
        page.add(Say.title("Plug-ins"));
        page.add(new Paragraph(
                "Bundles from others: rule sets, metrics, importers, pages. A plug-in can do on this machine whatever you"
                        + " can, so take them only from people you trust. “mingle doctor” says the same as this page.",
                "foreground: $Mingle.muted"));
        JPanel row = Say.lay(Flow.row(8, 0.5).stackedBelow(420));
        row.add(button(
                "install",
                "Install from a file …",
                Glyph.TRAY.icon(16),
                () -> InstallDialog.choose(row).ifPresent(changes::install)));
        row.add(button(
                "restore", "Back to what last worked", Glyph.CLOCK.icon(16), () -> changes.now(Plugins::restore)));
        Say.spring(row);
        page.add(row);
        if (list.isEmpty()) {
            page.add(new Paragraph("There are none. Mingle is whole without.", "font: +1"));
        }
        list.forEach(each -> page.add(PluginCard.of(each, changes)));
        return page;
    }

    private static JButton button(String name, String words, Icon icon, Runnable action) {
        JButton button = Say.quiet(words, icon);
        button.setName(name);
        button.addActionListener(e -> action.run());
        return button;
    }
}
