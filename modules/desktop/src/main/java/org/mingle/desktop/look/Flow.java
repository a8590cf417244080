package org.mingle.desktop.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a column or a row whose heights follow from the width.
 *
 * <p>In a row a component that is added with a number grows by that share; the others are as wide as they want to be. In a
 * column everybody is as wide as the column. Invisible ones take no room.
 */
public final class Flow implements LayoutManager2 {
    private final boolean row;
    private final int gap;
    private final double align;
    private final int stackBelow;
    private final Map<Component, Double> shares = new HashMap<>();

    private Flow(boolean row, int gap, double align, int stackBelow) {
        this.row = row;
        this.gap = gap;
        this.align = align;
        this.stackBelow = stackBelow;
    }

    /** Returns a column. */
    public static Flow column(int gap) {
        return new Flow(false, gap, 0, 0);
    }

    /** Returns a row whose members are as high as the highest. */
    public static Flow row(int gap) {
        return new Flow(true, gap, -1, 0);
    }

    /** Returns a row whose members keep their height and stand at the top (0), the middle (0.5) or the bottom (1). */
    public static Flow row(int gap, double align) {
        return new Flow(true, gap, align, 0);
    }

    /** Returns the same, as a column where there is less room than this. */
    public Flow stackedBelow(int width) {
        return new Flow(row, gap, align, width);
    }

    private boolean abreast(int inner) {
        return row && inner >= Paint.px(stackBelow);
    }

    /** Returns the height that the members want at a width. */
    public int height(Container parent, int width) {
        Insets in = parent.getInsets();
        int inner = Math.max(1, width - in.left - in.right);
        List<Component> shown = shown(parent);
        int sum = 0;
        if (abreast(inner)) {
            int[] widths = widths(shown, inner);
            for (int i = 0; i < widths.length; i++) {
                sum = Math.max(sum, WidthAware.height(shown.get(i), widths[i]));
            }
        } else {
            for (Component component : shown) {
                sum += WidthAware.height(component, inner);
            }
            sum += Paint.px(gap) * Math.max(0, shown.size() - 1);
        }
        return sum + in.top + in.bottom;
    }

    private int[] widths(List<Component> shown, int inner) {
        int[] widths = new int[shown.size()];
        double shareSum = 0;
        int left = inner - Paint.px(gap) * Math.max(0, shown.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            Double share = shares.get(shown.get(i));
            if (share == null) {
                widths[i] = Math.min(Math.max(0, left), shown.get(i).getPreferredSize().width);
                left -= widths[i];
            } else {
                shareSum += share;
            }
        }
        int rest = Math.max(0, left);
        for (int i = 0; i < widths.length; i++) {
            Double share = shares.get(shown.get(i));
            if (share != null) {
                widths[i] = (int) Math.round(rest * share / shareSum);
                rest -= widths[i];
                shareSum -= share;
            }
        }
        return widths;
    }

    private static List<Component> shown(Container parent) {
        List<Component> shown = new ArrayList<>();
        for (Component component : parent.getComponents()) {
            if (component.isVisible()) {
                shown.add(component);
            }
        }
        return shown;
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets in = parent.getInsets();
        int inner = parent.getWidth() - in.left - in.right;
        int high = parent.getHeight() - in.top - in.bottom;
        List<Component> shown = shown(parent);
        if (abreast(inner)) {
            int[] widths = widths(shown, inner);
            int x = in.left;
            for (int i = 0; i < widths.length; i++) {
                Component component = shown.get(i);
                int own = align < 0 ? high : Math.min(high, WidthAware.height(component, widths[i]));
                int y = in.top + (int) Math.round((high - own) * Math.max(0, align));
                component.setBounds(x, y, widths[i], own);
                x += widths[i] + Paint.px(gap);
            }
        } else {
            int y = in.top;
            for (Component component : shown) {
                int own = WidthAware.height(component, inner);
                component.setBounds(in.left, y, inner, own);
                y += own + Paint.px(gap);
            }
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets in = parent.getInsets();
        List<Component> shown = shown(parent);
        int wide = 0;
        for (Component component : shown) {
            int own = component.getPreferredSize().width;
            wide = row ? wide + own : Math.max(wide, own);
        }
        wide += (row ? Paint.px(gap) * Math.max(0, shown.size() - 1) : 0) + in.left + in.right;
        int width = parent.getWidth() > 0 ? parent.getWidth() : wide;
        return new Dimension(wide, height(parent, width));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    @Override
    public Dimension maximumLayoutSize(Container target) {
        return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void addLayoutComponent(Component component, Object constraints) {
        if (constraints instanceof Number number) {
            shares.put(component, number.doubleValue());
        }
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {
        shares.remove(component);
    }

    @Override
    public float getLayoutAlignmentX(Container target) {
        return 0;
    }

    @Override
    public float getLayoutAlignmentY(Container target) {
        return 0;
    }

    @Override
    public void invalidateLayout(Container target) {}
}
