package org.mingle.desktop.plugins;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mingle.api.health.Plugin;
import org.mingle.desktop.look.Card;
import org.mingle.desktop.look.Chip;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;

/** One plug-in: whether it runs, why not, and what one can do about it. */
final class PluginCard {
    private PluginCard() {}

    static JPanel of(Plugin plugin, Changes changes) {
        Card card = new Card(Flow.column(6));
        card.setName("plugin " + plugin.name());
        JPanel head = Say.lay(Flow.row(10, 0.5), chip(plugin.state()));
        head.add(new Paragraph(plugin.title(), "font: bold +2"), 1.0);
        boolean off = plugin.state() == Plugin.State.DISABLED;
        if (plugin.state() != Plugin.State.NOT_A_BUNDLE) {
            head.add(button(plugin, off ? "Switch on" : "Switch off", off ? "enable " : "disable ", changes, off));
        }
        JButton remove = Say.quiet("Remove …", null);
        remove.setName("remove " + plugin.name());
        remove.getAccessibleContext().setAccessibleName("Remove " + plugin.title());
        remove.addActionListener(e -> changes.remove(plugin.name(), plugin.title()));
        head.add(remove);
        card.add(head);
        card.add(new Paragraph(
                plugin.name() + (plugin.version() == null ? "" : " " + plugin.version()),
                "font: -1; foreground: $Mingle.muted"));
        if (plugin.reason() != null) {
            JPanel row = Say.lay(Flow.row(8, 0), new JLabel(Glyph.ALERT.icon(16, Tone.ACT)));
            row.add(new Paragraph(plugin.reason()), 1.0);
            card.add(row);
        }
        return card;
    }

    private static JButton button(Plugin plugin, String words, String name, Changes changes, boolean on) {
        JButton button = Say.quiet(words, null);
        button.setName(name + plugin.name());
        button.getAccessibleContext().setAccessibleName(words + ": " + plugin.title());
        button.addActionListener(e -> changes.now(plugins -> plugins.enable(plugin.name(), on)));
        return button;
    }

    private static Chip chip(Plugin.State state) {
        return switch (state) {
            case RUNNING -> new Chip("Runs", Glyph.CHECK.icon(14, Tone.GOOD), Tone.GOOD, Tone.GOOD_SOFT);
            case WAITING -> new Chip("Waits", Glyph.CLOCK.icon(14, Tone.IMPROVE), Tone.IMPROVE, Tone.IMPROVE_SOFT);
            case DISABLED -> new Chip("Off", Glyph.INFO.icon(14, Tone.INFO), Tone.INFO, Tone.INFO_SOFT);
            case NOT_RUNNING -> new Chip("Does not run", Glyph.ALERT.icon(14, Tone.ACT), Tone.ACT, Tone.ACT_SOFT);
            case NOT_A_BUNDLE -> new Chip("No bundle", Glyph.ALERT.icon(14, Tone.ACT), Tone.ACT, Tone.ACT_SOFT);
        };
    }
}
