package org.mingle.desktop;

import java.awt.EventQueue;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mingle.api.guest.Guests;
import org.mingle.desktop.window.Appearance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Where the window is: it opens as soon as its first page can be shown, while the other rooms are still starting. */
@Component(service = Front.class)
public final class Front {
    private static final long PATIENCE_MILLIS = 1_000;

    private final Guests guests;
    private final Clock clock;
    private final StartOptions options;
    private final DesktopSettings settings;
    private final Dressing dressing;
    private FutureTask<@Nullable Desk> opening = new FutureTask<>(this::open);
    private @Nullable Desk open;
    private boolean gone;

    /** Called by Declarative Services, with what the launcher was called with. */
    @Activate
    public Front(
            @Reference Guests guests,
            @Reference Dressing dressing,
            @Reference(service = Object.class, target = "(launcher.arguments=*)") Map<String, Object> launcher) {
        this(guests, Clock.systemUTC(), StartOptions.from(launcher), dressing);
    }

    Front(Guests guests, Clock clock, StartOptions options, Dressing dressing) {
        this.guests = guests;
        this.clock = clock;
        this.options = options;
        this.settings = new DesktopSettings(options.home());
        this.dressing = dressing;
    }

    /** Opens the window as soon as there are guests, in a process that is to show one; the other rooms start when it is there. */
    @Component(
            service = {},
            immediate = true)
    public static final class Early {
        /** Called by Declarative Services. */
        @Activate
        public Early(
                @Reference(service = Object.class, target = "(&(launcher.arguments=*)(mingle.mode=desktop))")
                        Object launcher,
                @Reference Front front) {
            front.begin();
            front.letPass();
        }
    }

    /** Opens the window and comes back at once. */
    void begin() {
        Thread thread = new Thread(task(), "mingle window");
        thread.setDaemon(true);
        thread.start();
    }

    /** Leaves the processors to the window until it is there, for a while: whoever goes on to start the rooms would only slow it down. */
    private void letPass() {
        try {
            task().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LoggerFactory.getLogger(Front.class).debug("The rooms start before the window is there", e);
        }
    }

    private synchronized FutureTask<@Nullable Desk> task() {
        return opening;
    }

    /**
     * Returns the window that has been opened and not been left; opens one when there is none.
     *
     * @return null when there is no display
     */
    @Nullable
    Desk desk() throws InterruptedException, ExecutionException {
        FutureTask<@Nullable Desk> task = task();
        task.run();
        return task.get();
    }

    /** Whoever waited for the end of the window has seen it: the next one to ask gets another. */
    synchronized void leave() {
        opening = new FutureTask<>(this::open);
        open = null;
    }

    private @Nullable Desk open() throws Exception {
        if (!dressing.done()) {
            return null;
        }
        FutureTask<Desk> making = new FutureTask<>(() -> {
            Appearance appearance = settings.load();
            return new Desk(guests, clock, options, appearance, settings::save);
        });
        EventQueue.invokeLater(making);
        Desk made = making.get();
        synchronized (this) {
            open = made;
            if (gone) {
                made.dispose();
            }
        }
        return made;
    }

    /** The guests are leaving, and with them the first page. */
    @Deactivate
    synchronized void close() {
        gone = true;
        if (open != null) {
            open.dispose();
        }
    }
}
