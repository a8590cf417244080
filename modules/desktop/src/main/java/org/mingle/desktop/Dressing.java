package org.mingle.desktop;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mingle.desktop.look.Theme;
import org.mingle.desktop.window.Appearance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Wakes the windowing system and sets the look, on a thread of its own, while the rooms that the window needs are still starting. */
@Component(service = Dressing.class)
public final class Dressing {
    private final DesktopSettings settings;
    private final FutureTask<Boolean> task = new FutureTask<>(this::dress);

    /** Called by Declarative Services when the first asks for it; begins at once. */
    @Activate
    public Dressing(
            @Reference(service = Object.class, target = "(launcher.arguments=*)") Map<String, Object> launcher) {
        this(StartOptions.from(launcher));
        Thread thread = new Thread(task, "mingle dressing");
        thread.setDaemon(true);
        thread.start();
    }

    Dressing(StartOptions options) {
        settings = new DesktopSettings(options.home());
    }

    /** Asks for it as soon as its bundle is there, in a process that is to show a window. */
    @Component(
            service = {},
            immediate = true)
    public static final class Early {
        /** Called by Declarative Services. */
        @Activate
        public Early(
                @Reference(service = Object.class, target = "(&(launcher.arguments=*)(mingle.mode=desktop))")
                        Object launcher,
                @Reference Dressing dressing) {}
    }

    /**
     * Waits until it is done; does it when nobody has begun.
     *
     * @return false when there is no display
     */
    boolean done() throws InterruptedException, ExecutionException {
        task.run();
        return task.get();
    }

    private boolean dress() throws Exception {
        if (!canShow()) {
            return false;
        }
        Appearance appearance = settings.load();
        EventQueue.invokeAndWait(() -> Theme.install(appearance.dark(), appearance.percent()));
        return true;
    }

    /** A display may be named and not be there. */
    private static boolean canShow() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | HeadlessException | LinkageError e) {
            LoggerFactory.getLogger(Dressing.class).error("There is no display for a window: {}", e.getMessage());
            return false;
        }
    }
}
