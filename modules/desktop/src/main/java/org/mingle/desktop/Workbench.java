package org.mingle.desktop;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.api.Action;
import org.mingle.desktop.api.View;
import org.mingle.desktop.session.Rooms;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.window.Appearance;
import org.mingle.desktop.window.MainWindow;
import org.mingle.desktop.window.Wish;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the launcher calls on the main thread in desktop mode: opens the window and answers when it is closed.
 *
 * <p>The one place where views and actions come and go.
 */
@Component(
        service = {Callable.class, Predicate.class},
        property = {"main.thread=true", "mingle.mode=desktop", "mingle.requests=true"})
public final class Workbench implements Callable<Integer>, Predicate<Map<String, Object>> {
    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
    private static final int USAGE = 2;

    /** What the launcher understands as: call the one that takes my place. */
    private static final int AGAIN = -1;

    private final Rooms rooms;
    private final StartOptions options;
    private final DesktopSettings settings;
    private final SystemFiles files;
    private final Dressing dressing;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean leaving;
    private final Set<View> views = new LinkedHashSet<>();
    private final Set<Action> actions = new LinkedHashSet<>();
    private final List<Path> early = new ArrayList<>();
    private @Nullable MainWindow window;

    /** Called by Declarative Services, with what the launcher was called with. */
    @Activate
    public Workbench(
            @Reference Workspaces workspaces,
            @Reference WorkspaceRegister register,
            @Reference Imports imports,
            @Reference Coach coach,
            @Reference Guests guests,
            @Reference Dressing dressing,
            @Reference(service = Object.class, target = "(launcher.arguments=*)") Map<String, Object> launcher) {
        this(
                new Rooms(workspaces, register, imports, coach, guests, Clock.systemUTC()),
                StartOptions.from(launcher),
                SystemFiles.ofThisSystem(),
                dressing);
    }

    Workbench(Rooms rooms, StartOptions options, SystemFiles files) {
        this(rooms, options, files, new Dressing(options));
    }

    private Workbench(Rooms rooms, StartOptions options, SystemFiles files, Dressing dressing) {
        this.rooms = rooms;
        this.options = options;
        this.files = files;
        this.settings = new DesktopSettings(options.home());
        this.dressing = dressing;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(View view) {
        synchronized (views) {
            views.add(view);
        }
        onWindow(open -> open.add(view));
    }

    void removeView(View view) {
        synchronized (views) {
            views.remove(view);
        }
        onWindow(open -> open.remove(view));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addAction(Action action) {
        synchronized (views) {
            actions.add(action);
        }
        onWindow(open -> open.add(action));
    }

    void removeAction(Action action) {
        synchronized (views) {
            actions.remove(action);
        }
        onWindow(open -> open.remove(action));
    }

    /** Nothing of AWT wakes before the window has been asked for: in a process without one it never does. */
    private void onWindow(Consumer<MainWindow> change) {
        synchronized (views) {
            MainWindow open = window;
            if (open != null) {
                EventQueue.invokeLater(() -> change.accept(open));
            }
        }
    }

    @Override
    public Integer call() throws Exception {
        if (!dressing.done()) {
            return USAGE;
        }
        files.onOpen(this::opened);
        Session[] session = new Session[1];
        EventQueue.invokeAndWait(() -> session[0] = open());
        closed.await();
        session[0].close();
        return leaving ? AGAIN : 0;
    }

    /** The system may be faster than the window. */
    private void opened(List<Path> exports) {
        synchronized (views) {
            early.addAll(exports);
        }
        onWindow(this::receiveEarly);
    }

    private void receiveEarly(MainWindow open) {
        List<Path> exports;
        synchronized (views) {
            exports = List.copyOf(early);
            early.clear();
        }
        if (!exports.isEmpty()) {
            open.receive(Wish.toOpen(exports));
        }
    }

    /**
     * Called by the launcher, on a thread of its own, for a later start on the same home folder.
     *
     * @param later what that start was called with, named as in the service that the launcher registers for the first one
     * @return false when there is no window any more, or not yet
     */
    @Override
    public boolean test(Map<String, Object> later) {
        MainWindow open;
        synchronized (views) {
            open = window;
        }
        if (open == null || closed.getCount() == 0) {
            return false;
        }
        StartOptions wanted = StartOptions.from(later);
        AtomicBoolean took = new AtomicBoolean();
        try {
            EventQueue.invokeAndWait(() -> took.set(open.receive(wanted.wish())));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            LOG.error("The window could not take what a later start handed over", e);
            return true;
        }
        if (took.get()) {
            EventQueue.invokeLater(() -> tellWhatCannotBe(wanted));
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

    private Session open() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, e) -> LOG.error("Something failed in the window", e));
        Appearance appearance = settings.load();
        Session session = new Session(rooms, options.workspace(), options.asOf(), EventQueue::invokeLater, this::tell);
        MainWindow opened = new MainWindow(session, options.standing(), appearance, settings::save, closed::countDown);
        synchronized (views) {
            opened.add(views);
            actions.forEach(opened::add);
            window = opened;
        }
        if (options.rehearsal()) {
            opened.rehearse();
            return session;
        }
        opened.open();
        session.openKept();
        if (!options.exports().isEmpty()) {
            opened.receive(Wish.toOpen(options.exports()));
        }
        receiveEarly(opened);
        EventQueue.invokeLater(() -> tellOfDay(options, "so you see today."));
        return session;
    }

    private void tellOfDay(StartOptions start, String consequence) {
        if (!start.day().isEmpty() && start.asOf() == null) {
            tell("“" + start.day() + "” is not a day such as 2026-11-01, " + consequence);
        }
    }

    private void tell(String sentence) {
        MainWindow open = window;
        if (open != null) {
            open.tell(sentence);
        }
    }

    /** A room it cannot do without is leaving: the window closes, and another opens when the room is back. */
    @Deactivate
    void close() {
        leaving = closed.getCount() > 0;
        onWindow(MainWindow::dispose);
        closed.countDown();
    }
}
