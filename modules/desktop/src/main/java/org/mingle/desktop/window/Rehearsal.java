package org.mingle.desktop.window;

import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;

/**
 * Goes through a start and a look at a made-up person without showing the window, so that Java can write down the classes it takes; on the event thread.
 */
final class Rehearsal {
    private final JFrame frame;
    private final Session session;
    private final Supplier<List<Hosted>> pages;
    private final Consumer<String> goTo;
    private boolean over;

    Rehearsal(JFrame frame, Session session, Supplier<List<Hosted>> pages, Consumer<String> goTo) {
        this.frame = frame;
        this.session = session;
        this.pages = pages;
        this.goTo = goTo;
    }

    void begin() {
        paint();
        session.onChange(this::changed);
        session.openGuest(session.guests().get(0));
    }

    private void changed() {
        if (!over && session.showing() instanceof Showing.Open open && open.advice() != null) {
            over = true;
            SwingUtilities.invokeLater(this::lookAround);
        }
    }

    private void lookAround() {
        for (Hosted page : pages.get()) {
            goTo.accept(page.id());
            paint();
        }
        frame.dispose();
    }

    private void paint() {
        frame.validate();
        BufferedImage image = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics graphics = image.createGraphics();
        frame.getRootPane().paint(graphics);
        graphics.dispose();
    }
}
