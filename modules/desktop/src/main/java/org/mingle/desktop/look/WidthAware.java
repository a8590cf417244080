package org.mingle.desktop.look;

import java.awt.Component;
import java.awt.Container;

/** Something whose height follows from its width, as that of running text does; Swing itself knows no such thing. */
public interface WidthAware {
    /** Returns the height wanted at a width, insets included. */
    int heightFor(int width);

    /** Returns the height that any component wants at a width. */
    static int height(Component component, int width) {
        if (component.isPreferredSizeSet()) {
            return component.getPreferredSize().height;
        }
        if (component instanceof WidthAware aware) {
            return aware.heightFor(width);
        }
        if (component instanceof Container container && container.getLayout() instanceof Flow flow) {
            return flow.height(container, width);
        }
        return component.getPreferredSize().height;
    }
}
