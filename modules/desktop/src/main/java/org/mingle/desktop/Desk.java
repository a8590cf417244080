package org.mingle.desktop;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.mingle.api.guest.Guests;
import org.mingle.desktop.session.Rooms;
import org.mingle.desktop.session.RoomsToCome;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.window.Appearance;
import org.mingle.desktop.window.MainWindow;
import org.mingle.desktop.window.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One window and what is behind it, from its opening to its closing. */
final class Desk {
    private final StartOptions options;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final RoomsToCome rooms = new RoomsToCome();
    private final Session session;
    private final MainWindow window;

    /** Opens the window; on the event thread, after the look is set. */
    Desk(Guests guests, Clock clock, StartOptions options, Appearance appearance, Consumer<Appearance> remember) {
        this.options = options;
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, e) -> log().error("Something failed in the window", e));
        session = new Session(
                guests, clock, rooms, options.workspace(), options.asOf(), EventQueue::invokeLater, this::tell);
        window = new MainWindow(session, options.standing(), appearance, remember, closed::countDown);
        if (options.rehearsal()) {
            window.rehearse();
        } else {
            window.open();
        }
    }

    MainWindow window() {
        return window;
    }

    /** The rooms are there: what was kept is opened, then what the program was started for; on the event thread. */
    void enter(Rooms there, Runnable then) {
        rooms.came(there);
        window.standing(options.standing());
        if (options.rehearsal()) {
            return;
        }
        session.lookForKept(() -> {
            receive(options.exports());
            then.run();
            tellOfDay(options, "so you see today.");
        });
    }

    /** The rooms do not come; on the event thread. */
    void stayEmpty(String sentence) {
        rooms.stayAway(sentence);
        window.standing(sentence);
    }

    /** Asks about exports, if there are any. */
    void receive(List<Path> exports) {
        if (!exports.isEmpty()) {
            window.receive(Wish.toOpen(exports));
        }
    }

    /**
     * Takes what a later start was for; on any thread but the event thread.
     *
     * @return false when the window has been closed
     */
    boolean receive(StartOptions later) {
        if (isClosed()) {
            return false;
        }
        AtomicBoolean took = new AtomicBoolean();
        try {
            EventQueue.invokeAndWait(() -> took.set(window.receive(later.wish())));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            log().error("The window could not take what a later start handed over", e);
            return true;
        }
        if (took.get()) {
            EventQueue.invokeLater(() -> tellWhatCannotBe(later));
        }
        return took.get();
    }

    private void tellWhatCannotBe(StartOptions wanted) {
        if (wanted.safeMode() && !options.safeMode()) {
            tell("Mingle is open already, with its plug-ins. To see it without, close this window and start it in safe"
                    + " mode again.");
        }
        tellOfDay(wanted, "so the day stays as it is.");
    }

    private void tellOfDay(StartOptions start, String consequence) {
        if (!start.day().isEmpty() && start.asOf() == null) {
            tell("“" + start.day() + "” is not a day such as 2026-11-01, " + consequence);
        }
    }

    private void tell(String sentence) {
        window.tell(sentence);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Comes back when the window has been closed and its work has ended. */
    void awaitEnd() throws InterruptedException {
        closed.await();
        session.close();
    }

    /** The same, for no longer than this; says whether it has come. */
    boolean awaitEnd(Duration longest) throws InterruptedException {
        if (!closed.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        session.close();
        return true;
    }

    /** Takes the window away; on any thread. */
    void dispose() {
        EventQueue.invokeLater(window::dispose);
        closed.countDown();
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Desk.class);
    }
}
