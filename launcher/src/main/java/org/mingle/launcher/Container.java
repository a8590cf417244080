package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.apache.felix.framework.Felix;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.bundle.FindHook;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** One framework with the distribution's bundles in it, from its start to its end. */
final class Container {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final long PATIENCE_MILLIS = 5_000;

    private final Felix framework;
    private List<Bundle> ours = List.of();
    private BundleRecord record = new BundleRecord(Map.of());

    Container(Map<String, Object> settings) {
        framework = new Felix(settings, new ClassPathBundles());
    }

    /** Make the framework known to be there, with these bundles installed and none of them started. */
    void prepare(List<Distribution.Entry> entries, Storage storage, boolean othersToo)
            throws BundleException, IOException {
        BundleRecord before = BundleRecord.read(storage.record());
        BundleRecord now = BundleRecord.of(entries);
        if (!now.fingerprints().equals(before.fingerprints())) {
            Files.deleteIfExists(storage.record());
        }
        record = now;
        framework.init();
        ours = new Installation(context(), othersToo).align(entries, before, now);
        context().registerService(FindHook.class, this::hideOurs, null);
    }

    /** Wire up what is started up to a level: all at once is quicker than one by one as they start. */
    void resolve(int level) {
        framework
                .adapt(FrameworkWiring.class)
                .resolveBundles(ours.stream()
                        .filter(bundle -> bundle.adapt(BundleStartLevel.class).getStartLevel() <= level)
                        .toList());
    }

    /** File Install replaces whatever bundle has the name and version of a file in {@code plugins}: it must not see ours. */
    private void hideOurs(BundleContext asking, Collection<Bundle> bundles) {
        if ("org.apache.felix.fileinstall".equals(asking.getBundle().getSymbolicName())) {
            bundles.removeAll(ours);
        }
    }

    /** Note that the storage is as it should be. */
    void remember(Storage storage) throws IOException {
        if (!Files.exists(storage.record())) {
            record.write(storage.record());
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    List<Bundle> bundles() {
        return ours;
    }

    /** Start, and come back when every bundle up to the level that the settings name has been started. */
    void start() throws BundleException {
        framework.start();
    }

    /** Go on to a higher level, and come back when it is reached. */
    void raise(int level) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(level, event -> reached.countDown());
        reached.await();
    }

    /** Whether every bundle of the distribution up to the level that was reached runs. */
    boolean isWhole() {
        int reached = framework.adapt(FrameworkStartLevel.class).getStartLevel();
        for (Bundle bundle : ours) {
            boolean due = bundle.adapt(BundleStartLevel.class).getStartLevel() <= reached;
            if (due && bundle.getState() != Bundle.ACTIVE && !Installation.isFragment(bundle)) {
                return false;
            }
        }
        return true;
    }

    /** Look for the service that does the work of this process. */
    @Nullable
    Callable<?> mainTask(String mode) {
        String filter = "(&(main.thread=true)(|(mingle.mode=" + mode + ")(!(mingle.mode=*))))";
        try {
            Collection<? extends ServiceReference<?>> references =
                    context().getServiceReferences(Callable.class, filter);
            return references.stream()
                    .max(ServiceReference::compareTo)
                    .map(reference -> (Callable<?>) context().getService(reference))
                    .orElse(null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Wait for the task that takes the place of one that has gone; null when none does within a minute. */
    @Nullable
    Callable<?> successor(String mode, Callable<?> gone) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end) {
                Callable<?> there = mainTask(mode);
                if (there != null && there != gone) {
                    return there;
                }
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    /** Tell whether all of it is being stopped or has been, by whoever ends the process. */
    boolean isStopping() {
        return framework.getState() != Bundle.ACTIVE;
    }

    /** Ask the window to come to the front and to do what a later start was for; false when there is none that could. */
    boolean offer(LaterStart start) {
        if (isStopping()) {
            return false;
        }
        try {
            for (ServiceReference<?> reference :
                    context().getServiceReferences(Predicate.class, "(mingle.requests=true)")) {
                @SuppressWarnings("unchecked")
                Predicate<Map<String, Object>> window =
                        (Predicate<Map<String, Object>>) context().getService(reference);
                if (window != null && window.test(start.properties())) {
                    return true;
                }
            }
            return false;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stop all bundles, those above first. A bundle that does not let go is not waited for longer than a few seconds. */
    void stop() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE_MILLIS);
        } catch (BundleException e) {
            // The process ends anyway.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
