package org.mingle.desktop.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** What every painting of ours begins with. */
public final class Paint {
    private Paint() {}

    /** Returns a copy that draws smoothly; dispose of it. */
    public static Graphics2D smooth(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return g2;
    }

    /** Returns so many pixels at the size of type that is set. */
    public static int px(int pixels) {
        return UIScale.scale(pixels);
    }
}
