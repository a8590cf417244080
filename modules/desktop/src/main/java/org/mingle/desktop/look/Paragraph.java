package org.mingle.desktop.look;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;

/** Running text that wraps at whatever width it is given. */
public final class Paragraph extends JTextArea implements WidthAware {
    /** Not there yet when the class above calls {@link #updateUI}. */
    private final @Nullable Lettering lettering;

    public Paragraph(String text) {
        this(text, "");
    }

    /**
     * Makes a paragraph.
     *
     * @param style the words of {@link Lettering}, for example {@code font: bold +2; foreground: $Mingle.muted}
     */
    public Paragraph(String text, String style) {
        lettering = Lettering.of(style);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(null);
        setMargin(new Insets(0, 0, 0, 0));
        setHighlighter(null);
        wear(lettering);
        // Last, so that it is laid out once, and in lines.
        setText(text);
        getAccessibleContext().setAccessibleName(text);
    }

    /** The theme has changed. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (lettering != null) {
            wear(lettering);
        }
    }

    private void wear(Lettering letters) {
        setBackground(null);
        letters.dress(this);
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
