package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A desktop that is open while the process is told to end, and notices when nothing of the framework is left. */
public final class Ended implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        Framework framework = (Framework) context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        Callable<Integer> task = () -> {
            framework.stop();
            framework.waitForStop(0);
            return -1;
        };
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        properties.put("mingle.mode", "desktop");
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
