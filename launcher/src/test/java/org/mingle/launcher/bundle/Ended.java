package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** A desktop that is open while the process is told to end, and loses its rooms by that. */
public final class Ended implements BundleActivator {
    private final CountDownLatch gone = new CountDownLatch(1);

    @Override
    public void start(BundleContext context) {
        Callable<Integer> task = () -> {
            context.getBundle(Constants.SYSTEM_BUNDLE_ID).stop();
            gone.await();
            return -1;
        };
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        properties.put("mingle.mode", "desktop");
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {
        gone.countDown();
    }
}
