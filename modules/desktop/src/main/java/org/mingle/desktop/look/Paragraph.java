package org.mingle.desktop.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.text.View;

/** Running text that wraps at whatever width it is given. */
public final class Paragraph extends JTextArea implements WidthAware {
    public Paragraph(String text) {
        this(text, "");
    }

    /**
     * Makes a paragraph.
     *
     * @param style as FlatLaf has it, for example {@code font: +2 bold; foreground: $Mingle.muted}
     */
    public Paragraph(String text, String style) {
        super(text);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(null);
        setMargin(new Insets(0, 0, 0, 0));
        setHighlighter(null);
        String inFront = style.contains("foreground") ? "" : "foreground: $Mingle.ink;";
        String face = style.contains("font") ? "" : "font: $defaultFont;";
        putClientProperty(FlatClientProperties.STYLE, inFront + face + "background: null;" + style);
        getAccessibleContext().setAccessibleName(text);
    }

    /** Says something else. */
    public void say(String text) {
        if (!text.equals(getText())) {
            setText(text);
            getAccessibleContext().setAccessibleName(text);
        }
    }

    /** The mouse looks through it, so that what it stands on can be clicked. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** The caret wants to be seen whenever the text is set; nobody else wants to see it. */
    @Override
    public void scrollRectToVisible(Rectangle rectangle) {}

    @Override
    public int heightFor(int width) {
        Insets in = getInsets();
        View root = getUI().getRootView(this);
        root.setSize(Math.max(1, width - in.left - in.right), 0);
        return (int) Math.ceil(root.getPreferredSpan(View.Y_AXIS)) + in.top + in.bottom;
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : Paint.px(320);
        return new Dimension(width, heightFor(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Paint.px(60), 0);
    }
}
