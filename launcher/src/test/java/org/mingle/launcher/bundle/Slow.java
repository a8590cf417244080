package org.mingle.launcher.bundle;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Takes so long to start that somebody loses patience. */
public final class Slow implements BundleActivator {

    @Override
    public void start(BundleContext context) throws InterruptedException {
        System.out.println("starting");
        TimeUnit.MINUTES.sleep(1);
    }

    @Override
    public void stop(BundleContext context) {}
}
