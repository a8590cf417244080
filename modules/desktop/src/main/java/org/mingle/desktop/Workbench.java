package org.mingle.desktop;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.importing.ExportRequests;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.api.Action;
import org.mingle.desktop.api.View;
import org.mingle.desktop.session.Rooms;
import org.mingle.desktop.window.MainWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What the launcher calls on the main thread in desktop mode once the rooms are there: brings them into the window and answers when it is closed.
 *
 * <p>The one place where views and actions come and go.
 */
@Component(
        service = {Callable.class, Predicate.class},
        property = {"main.thread=true", "mingle.mode=desktop", "mingle.requests=true", Workbench.ROOMS + "=true"})
public final class Workbench implements Callable<Integer>, Predicate<Map<String, Object>> {
    /** Tells it from the one that waits for it. */
    static final String ROOMS = "mingle.rooms";

    static final int USAGE = 2;

    /** What the launcher understands as: call the one that takes my place. */
    static final int AGAIN = -1;

    private final Rooms rooms;
    private final Front front;
    private final SystemFiles files;
    private final Set<View> views = new LinkedHashSet<>();
    private final Set<Action> actions = new LinkedHashSet<>();
    private final List<Path> early = new ArrayList<>();
    private @Nullable Desk desk;
    private boolean gone;
    private boolean leaving;

    /** Called by Declarative Services. */
    @Activate
    public Workbench(
            @Reference Workspaces workspaces,
            @Reference WorkspaceRegister register,
            @Reference Imports imports,
            @Reference ExportRequests requests,
            @Reference Coach coach,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Fetcher fetcher,
            @Reference Front front) {
        this(new Rooms(workspaces, register, imports, requests, coach, fetcher), front, SystemFiles.ofThisSystem());
    }

    Workbench(Rooms rooms, Front front, SystemFiles files) {
        this.rooms = rooms;
        this.front = front;
        this.files = files;
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
            if (desk != null) {
                MainWindow open = desk.window();
                EventQueue.invokeLater(() -> change.accept(open));
            }
        }
    }

    @Override
    public Integer call() throws Exception {
        Desk mine = front.desk();
        if (mine == null) {
            return USAGE;
        }
        files.onOpen(this::opened);
        EventQueue.invokeAndWait(() -> enter(mine));
        mine.awaitEnd();
        front.leave();
        synchronized (views) {
            return leaving ? AGAIN : 0;
        }
    }

    private void enter(Desk mine) {
        synchronized (views) {
            if (gone) {
                leave(mine);
                return;
            }
            desk = mine;
            mine.window().add(views);
            actions.forEach(mine.window()::add);
        }
        mine.enter(rooms, () -> receiveEarly(mine));
    }

    /** The system may be faster than the rooms. */
    private void opened(List<Path> exports) {
        Desk open;
        synchronized (views) {
            early.addAll(exports);
            open = desk;
        }
        if (open != null) {
            EventQueue.invokeLater(() -> receiveEarly(open));
        }
    }

    private void receiveEarly(Desk open) {
        List<Path> exports;
        synchronized (views) {
            exports = List.copyOf(early);
            early.clear();
        }
        open.receive(exports);
    }

    /**
     * Called by the launcher, on a thread of its own, for a later start on the same home folder.
     *
     * @param later what that start was called with, named as in the service that the launcher registers for the first one
     * @return false when there is no window any more, or not yet
     */
    @Override
    public boolean test(Map<String, Object> later) {
        Desk open;
        synchronized (views) {
            open = desk;
        }
        return open != null && open.receive(StartOptions.from(later));
    }

    /** A room it cannot do without is leaving: the window closes, and another opens when the room is back. */
    @Deactivate
    void close() {
        synchronized (views) {
            gone = true;
            if (desk != null) {
                leave(desk);
            }
        }
    }

    private void leave(Desk open) {
        leaving = !open.isClosed();
        open.dispose();
    }
}
