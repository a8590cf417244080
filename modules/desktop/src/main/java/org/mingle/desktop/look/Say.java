package org.mingle.desktop.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import org.jspecify.annotations.Nullable;

/** The few kinds of text and buttons that there are. */
public final class Say {
    private Say() {}

    /** Returns the title of a page. */
    public static JLabel title(String text) {
        return label(text, "font: bold +9");
    }

    /** Returns the heading of a part of a page. */
    public static JLabel heading(String text) {
        return label(text, "font: bold +2");
    }

    /** Returns a word that matters. */
    public static JLabel strong(String text) {
        return label(text, "font: bold");
    }

    /** Returns a plain word. */
    public static JLabel plain(String text) {
        return label(text, "");
    }

    /** Returns a word that stands back. */
    public static JLabel muted(String text) {
        return label(text, "font: -1; foreground: $" + Tone.MUTED.key());
    }

    /** Returns a text in a line, in the words of {@link Lettering}, for example {@code font: bold +2; foreground: $Mingle.muted}. */
    public static JLabel label(String text, String style) {
        return new Line(text, Lettering.of(style));
    }

    /** Returns the button that most people want, in the colours of a button that answers to the enter key. */
    public static JButton primary(String text, @Nullable Icon icon) {
        return new JButton(text, icon) {
            @Override
            public boolean isDefaultButton() {
                return true;
            }
        };
    }

    /** Returns a button without a frame, for things at the side. */
    public static JButton quiet(String text, @Nullable Icon icon) {
        JButton button = new JButton(text, icon);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(
                FlatClientProperties.STYLE, "font: -1; foreground: $Mingle.accent; arc: 8; margin: 3,8,3,8");
        button.setFocusable(true);
        return button;
    }

    /** Writes the titles of a table above the words they belong to. */
    public static void leading(JTableHeader header) {
        if (header.getDefaultRenderer() instanceof JLabel label) {
            label.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** Returns a panel without a ground of its own that lays out as told. */
    public static JPanel lay(Flow flow, JComponent... members) {
        JPanel panel = new JPanel(flow);
        panel.setOpaque(false);
        for (JComponent member : members) {
            panel.add(member);
        }
        return panel;
    }

    /** Returns a member that takes all the room that is left in a row. */
    public static Component spring(JPanel row) {
        JPanel rest = new JPanel();
        rest.setOpaque(false);
        row.add(rest, 1.0);
        return rest;
    }
}
