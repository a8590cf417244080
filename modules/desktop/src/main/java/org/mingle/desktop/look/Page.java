package org.mingle.desktop.look;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** A column of content that is as wide as the window and scrolls up and down only. */
public final class Page extends JPanel implements Scrollable {
    public Page(int gap) {
        super(Flow.column(gap));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(Paint.px(20), Paint.px(24), Paint.px(24), Paint.px(24)));
    }

    /** Returns it in a scroll pane without a frame. */
    public JScrollPane scrolling() {
        JScrollPane pane = new JScrollPane(
                this, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        // A border that is null comes back with the next look.
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    @Override
    public Dimension getPreferredSize() {
        Container parent = getParent();
        int width = parent == null || parent.getWidth() == 0 ? Paint.px(900) : parent.getWidth();
        return new Dimension(width, WidthAware.height(this, width));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Paint.px(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? Math.max(1, visible.height - Paint.px(40)) : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
