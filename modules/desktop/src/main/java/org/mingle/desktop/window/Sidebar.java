package org.mingle.desktop.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;
import org.mingle.desktop.session.Showing;

/** The entries at the left: the start, then every view there is; below them whose data one sees. */
final class Sidebar extends JPanel {
    private final JPanel entries = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0 3", "[grow,fill]"));
    private final Paragraph who = new Paragraph("", "font: bold");
    private final Paragraph when = new Paragraph("", "font: -1; foreground: $Mingle.muted");
    private final transient Consumer<String> chosen;

    Sidebar(Consumer<String> chosen) {
        super(new MigLayout("insets 0, fill, wrap 1", "[grow,fill]", "[][grow,top][]"));
        this.chosen = chosen;
        setOpaque(true);
        setBorder(BorderFactory.createEmptyBorder(Paint.px(16), Paint.px(12), Paint.px(16), Paint.px(12)));
        setPreferredSize(new Dimension(Paint.px(204), 10));
        entries.setOpaque(false);
        JPanel brand = Say.lay(Flow.row(8, 0.5), new Brand());
        brand.add(Say.label("Mingle", "font: bold +6; foreground: $" + Tone.ACCENT.key()));
        brand.setBorder(BorderFactory.createEmptyBorder(0, Paint.px(8), Paint.px(12), 0));
        add(brand);
        add(entries, "growx");
        JPanel person = Say.lay(Flow.column(2), who, when);
        person.setBorder(BorderFactory.createEmptyBorder(0, Paint.px(10), 0, 0));
        add(person, "growx, wmin 0");
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Tone.SIDE.color());
        g.fillRect(0, 0, getWidth(), getHeight());
    }

    /** Shows other entries. */
    void show(List<Entry> list, String selected, boolean enabled) {
        entries.removeAll();
        ButtonGroup group = new ButtonGroup();
        for (Entry entry : list) {
            JToggleButton button = button(entry);
            button.setEnabled(enabled);
            button.setSelected(entry.id().equals(selected));
            group.add(button);
            entries.add(button);
        }
        entries.revalidate();
        entries.repaint();
    }

    private JToggleButton button(Entry entry) {
        JToggleButton button = new JToggleButton(entry.title(), entry.icon());
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(Paint.px(10));
        button.setName("go " + entry.id());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "arc: 12; margin: 7,8,7,8; foreground: $Mingle.ink; toolbar.selectedBackground: $Mingle.accentSoft;"
                        + "toolbar.selectedForeground: $Mingle.accent; toolbar.hoverBackground: fade($Mingle.accent,10%);"
                        + "font: +1");
        button.setFocusable(true);
        button.setToolTipText(entry.keys().isEmpty() ? null : entry.title() + " (" + entry.keys() + ")");
        button.addActionListener(e -> chosen.accept(entry.id()));
        return button;
    }

    /** Says whose data one sees. */
    void person(Showing showing) {
        if (showing instanceof Showing.Open open) {
            who.say(open.owner().isEmpty() ? "Your workspace" : open.owner());
            when.say("as of " + Wording.day(open.asOf()) + (open.workspace().temporary() ? "\njust looking" : ""));
        } else {
            who.say("");
            when.say("");
        }
        revalidate();
    }

    /**
     * One entry.
     *
     * @param keys the short cut as people write it, empty for none
     */
    record Entry(String id, String title, javax.swing.Icon icon, String keys) {}
}
