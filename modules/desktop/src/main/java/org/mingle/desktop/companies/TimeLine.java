package org.mingle.desktop.companies;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Company;
import org.mingle.api.analysis.Stay;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.Wording;

/**
 * Who was at a company from when to when: a line for each person, drawn across the exports that show them. The arrow keys
 * walk from person to person, and what is drawn is said in words.
 */
final class TimeLine extends JComponent {
    private static final int LINE = 26;
    private static final int NAMES = 150;
    private static final int EDGE = 14;
    private static final int FOOT = 26;

    private final transient List<Stay> stays;
    private final transient List<LocalDate> exports;
    private final transient Span span;
    private int at = -1;

    TimeLine(Company company, List<Stay> stays) {
        this.stays = List.copyOf(stays);
        this.exports = company.exports();
        this.span = Span.of(exports);
        setFocusable(true);
        setToolTipText("");
        bind("DOWN", 1);
        bind("UP", -1);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                walk(at < 0 ? 1 : 0);
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    private void bind(String key, int step) {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                walk(step);
            }
        });
    }

    /** Goes so many people down. */
    void walk(int step) {
        String before = getAccessibleContext().getAccessibleName();
        at = Math.max(0, Math.min(stays.size() - 1, at + step));
        getAccessibleContext()
                .firePropertyChange(
                        AccessibleContext.ACCESSIBLE_NAME_PROPERTY,
                        before,
                        getAccessibleContext().getAccessibleName());
        scrollRectToVisible(new java.awt.Rectangle(0, at * Paint.px(LINE), getWidth(), Paint.px(LINE)));
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Paint.px(480), stays.size() * Paint.px(LINE) + Paint.px(FOOT));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int index = event.getY() / Paint.px(LINE);
        return index < stays.size() ? Told.stay(stays.get(index)) : null;
    }

    double x(LocalDate day) {
        double left = Paint.px(NAMES) + Paint.px(EDGE);
        return left + span.share(day) * Math.max(0, getWidth() - left - Paint.px(EDGE));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        g2.setFont(getFont());
        exports(g2);
        for (int i = 0; i < stays.size(); i++) {
            person(g2, stays.get(i), i * Paint.px(LINE), i == at && isFocusOwner());
        }
        g2.dispose();
    }

    /** Draws a line down for each export, and its day where there is room. */
    private void exports(Graphics2D g) {
        FontMetrics metrics = g.getFontMetrics();
        double bottom = stays.size() * (double) Paint.px(LINE);
        double taken = -1;
        for (LocalDate day : exports) {
            double x = x(day);
            g.setColor(Tone.LINE.color());
            g.draw(new Line2D.Double(x, 0, x, bottom + Paint.px(4)));
            String text = Wording.day(day);
            double wide = metrics.stringWidth(text);
            double from = Math.max(0, Math.min(x - wide / 2, getWidth() - wide));
            if (from > taken) {
                g.setColor(Tone.MUTED.color());
                g.drawString(text, (float) from, (float) bottom + Paint.px(5) + metrics.getAscent());
                taken = from + wide + Paint.px(10);
            }
        }
    }

    private void person(Graphics2D g, Stay stay, int top, boolean focused) {
        double middle = top + Paint.px(LINE) / 2.0;
        if (focused) {
            g.setColor(Tone.ACCENT_SOFT.color());
            g.fill(new RoundRectangle2D.Double(0, top, getWidth(), Paint.px(LINE), Paint.px(8), Paint.px(8)));
        }
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(Tone.INK.color());
        float base = (float) middle + (metrics.getAscent() - metrics.getDescent()) / 2f;
        g.drawString(fitting(stay.name(), metrics), Paint.px(4), base);
        double from = x(stay.from());
        double until = x(stay.until());
        double thick = Paint.px(8);
        g.setColor(Tone.ACCENT.color());
        g.fill(new RoundRectangle2D.Double(
                from - thick / 2, middle - thick / 2, until - from + thick, thick, thick, thick));
        if (stay.joined()) {
            mark(g, from, middle, Tone.GOOD, true);
        }
        if (stay.left()) {
            mark(g, until, middle, Tone.ACT, false);
        }
    }

    /** Whoever joined gets a full dot, whoever left an open one: colour alone would not tell. */
    private static void mark(Graphics2D g, double x, double y, Tone tone, boolean full) {
        double r = Paint.px(7);
        Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor((full ? tone : Tone.CARD).color());
        g.fill(dot);
        g.setColor((full ? Tone.CARD : tone).color());
        g.setStroke(new BasicStroke(Paint.px(full ? 2 : 3)));
        g.draw(dot);
    }

    private static String fitting(String name, FontMetrics metrics) {
        String shown = name;
        while (metrics.stringWidth(shown) > Paint.px(NAMES - 8) && shown.length() > 2) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        return shown;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Spoken extends AccessibleJComponent {
        @Override
        public String getAccessibleName() {
            return at < 0 || at >= stays.size()
                    ? "Time line of " + Wording.count(stays.size(), "person", "people")
                    : Told.stay(stays.get(at));
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }
    }
}
