package org.mingle.desktop.contacts;

import java.awt.Component;
import java.awt.Graphics;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Tone;

/** How strong a tie is, as a number and as a bar. */
final class StrengthCell extends Cell {
    private int strength;
    private boolean selected;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean isSelected, boolean focus, int row, int column) {
        strength = value instanceof Integer number ? number : 0;
        selected = isSelected;
        JLabel label = (JLabel) super.getTableCellRendererComponent(table, value, isSelected, focus, row, column);
        label.setHorizontalAlignment(SwingConstants.LEADING);
        return label;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        var g2 = Paint.smooth(g);
        int h = Paint.px(8);
        int x = Paint.px(44);
        int w = getWidth() - x - Paint.px(12);
        int y = (getHeight() - h) / 2;
        g2.setColor(selected ? Tone.CARD.color(0.35) : Tone.TRACK.color());
        g2.fillRoundRect(x, y, w, h, h, h);
        if (strength > 0) {
            g2.setColor(selected ? Tone.ON_ACCENT.color() : Tone.ACCENT.color());
            g2.fillRoundRect(x, y, Math.max(h, w * strength / 100), h, h, h);
        }
        g2.dispose();
    }
}
