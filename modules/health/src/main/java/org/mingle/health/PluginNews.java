package org.mingle.health;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleListener;
import org.osgi.framework.ServiceListener;

/** Notices that plug-ins may have changed, from when somebody first wants to know: a command does not pay for it. */
final class PluginNews implements AutoCloseable {
    /** A bundle that comes makes some ten events. */
    private static final long MOMENT_MILLIS = 150;

    private final BundleContext framework;
    private final List<Path> folders;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final BundleListener bundles = event -> changed();
    private final ServiceListener services = event -> changed();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "news of plug-ins");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable FolderWatch files;

    PluginNews(BundleContext framework, List<Path> folders) {
        this.framework = framework;
        this.folders = folders;
    }

    synchronized AutoCloseable tell(Runnable listener) {
        if (files == null) {
            framework.addBundleListener(bundles);
            framework.addServiceListener(services);
            // The framework hears nothing of files that are switched off, or cannot be installed.
            files = new FolderWatch(folders, this::changed);
        }
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        if (due.compareAndSet(false, true)) {
            try {
                teller.schedule(this::announce, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closed) {
                due.set(false);
            }
        }
    }

    private void announce() {
        due.set(false);
        listeners.forEach(Runnable::run);
    }

    @Override
    public synchronized void close() {
        if (files != null) {
            framework.removeBundleListener(bundles);
            framework.removeServiceListener(services);
            files.close();
        }
        teller.shutdownNow();
    }
}
