package org.mingle.desktop.window;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.WidthAware;

/** The little windows in front of the window that only say something. */
final class Telling {
    private static final String[][] KEYS = {
        {"Ctrl+O", "Open my export"},
        {"Ctrl+L", "From the web: a feed or a public profile"},
        {"Ctrl+K", "Open what I kept"},
        {"Ctrl+W", "Close what is open"},
        {"Alt+W", "Workspaces: turn to another one, make, rename, delete"},
        {"Alt+Home", "Start page"},
        {"Ctrl+1 to Ctrl+9", "One of the pages at the left"},
        {"Ctrl+F", "Find people, and what was written"},
        {"Ctrl+B, Ctrl+T, Ctrl+Shift+T", "With people selected: favourite, add a tag, take one away"},
        {"Ctrl+M, Ctrl+R, Ctrl+E", "You met, how often, and the note"},
        {"Ctrl+S", "Save the search as a list"},
        {"F5", "Work the advice out anew"},
        {"F6", "Between the pages at the left and the page; arrows and Enter choose"},
        {"Tab, Enter", "To the next thing; open or press it"},
        {"Esc", "Cancel what is under way, or put news away"},
        {"Ctrl+D", "Light or dark"},
        {"Ctrl+Plus, Ctrl+Minus, Ctrl+0", "Larger, smaller, usual text"},
        {"F10", "The menus"},
    };

    private Telling() {}

    static void sentence(Component parent, String sentence) {
        JPanel panel = Say.lay(Flow.column(0), new Paragraph(sentence));
        int width = Paint.px(420);
        panel.setPreferredSize(new Dimension(width, WidthAware.height(panel, width)));
        show(parent, panel, "Mingle");
    }

    static void keys(Component parent) {
        JPanel panel = new JPanel(new MigLayout("insets 0, wrap 2, gapx 24, gapy 8"));
        for (String[] key : KEYS) {
            panel.add(Say.strong(key[0]));
            panel.add(Say.plain(key[1]));
        }
        show(parent, panel, "Mingle: keys");
    }

    private static void show(Component parent, JComponent content, String title) {
        JOptionPane.showMessageDialog(parent, content, title, JOptionPane.PLAIN_MESSAGE);
    }
}
