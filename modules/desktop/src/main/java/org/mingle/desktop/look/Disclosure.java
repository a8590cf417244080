package org.mingle.desktop.look;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleAction;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** A line that opens to what is behind it, by click, Enter or space. */
public final class Disclosure extends JPanel {
    private final JPanel line = new Line();
    private final JComponent detail;
    private final JLabel arrow = new JLabel(Glyph.RIGHT.icon(18, Tone.MUTED));

    /**
     * Makes a closed one.
     *
     * @param name what a screen reader says of it
     * @param summary always there
     * @param detail there when open
     */
    public Disclosure(String name, JComponent summary, JComponent detail) {
        super(Flow.column(10));
        this.detail = detail;
        setOpaque(false);
        line.setOpaque(false);
        line.setBorder(BorderFactory.createEmptyBorder(Paint.px(5), Paint.px(6), Paint.px(5), Paint.px(10)));
        line.add(arrow);
        line.add(summary, 1.0);
        line.setFocusable(true);
        line.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        line.getAccessibleContext().setAccessibleName(name);
        line.setName(name);
        detail.setVisible(false);
        add(line);
        add(detail);
        listen();
    }

    /** Returns whether it is open. */
    public boolean open() {
        return detail.isVisible();
    }

    /** Opens or closes it. */
    public void open(boolean yes) {
        boolean before = open();
        detail.setVisible(yes);
        arrow.setIcon((yes ? Glyph.DOWN : Glyph.RIGHT).icon(18, Tone.MUTED));
        line.getAccessibleContext()
                .firePropertyChange(
                        AccessibleContext.ACCESSIBLE_STATE_PROPERTY,
                        before ? AccessibleState.EXPANDED : AccessibleState.COLLAPSED,
                        yes ? AccessibleState.EXPANDED : AccessibleState.COLLAPSED);
        revalidate();
        repaint();
    }

    /** Its line is what one can be at. */
    @Override
    public boolean requestFocusInWindow() {
        return line.requestFocusInWindow();
    }

    private void listen() {
        AbstractAction toggle = new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                open(!open());
            }
        };
        line.getActionMap().put("toggle", toggle);
        for (String key : new String[] {"ENTER", "SPACE"}) {
            line.getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "toggle");
        }
        line.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                if (SwingUtilities.isLeftMouseButton(e)) {
                    line.requestFocusInWindow();
                    open(!open());
                }
            }
        });
        line.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                line.scrollRectToVisible(new java.awt.Rectangle(0, 0, line.getWidth(), line.getHeight()));
                line.repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                line.repaint();
            }
        });
    }

    private final class Line extends JPanel {
        Line() {
            super(Flow.row(8, 0.5));
        }

        @Override
        protected void paintComponent(Graphics g) {
            if (isFocusOwner()) {
                Graphics2D g2 = Paint.smooth(g);
                g2.setColor(Tone.ACCENT.color());
                g2.setStroke(new BasicStroke(Paint.px(2)));
                int arc = Paint.px(12);
                g2.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc, arc);
                g2.dispose();
            }
        }

        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new Spoken();
            }
            return accessibleContext;
        }

        private final class Spoken extends AccessibleJPanel implements AccessibleAction {
            @Override
            public AccessibleAction getAccessibleAction() {
                return this;
            }

            @Override
            public int getAccessibleActionCount() {
                return 1;
            }

            @Override
            public @Nullable String getAccessibleActionDescription(int i) {
                return i == 0 ? TOGGLE_EXPAND : null;
            }

            @Override
            public boolean doAccessibleAction(int i) {
                if (i == 0) {
                    open(!open());
                }
                return i == 0;
            }

            @Override
            public AccessibleRole getAccessibleRole() {
                return AccessibleRole.PUSH_BUTTON;
            }

            @Override
            public AccessibleStateSet getAccessibleStateSet() {
                AccessibleStateSet states = super.getAccessibleStateSet();
                states.add(AccessibleState.EXPANDABLE);
                states.add(detail.isVisible() ? AccessibleState.EXPANDED : AccessibleState.COLLAPSED);
                return states;
            }
        }
    }
}
