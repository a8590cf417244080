package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A command that goes on until the process is ended, and says that its bundle was stopped. */
public final class Waiter implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Callable<Integer> task = () -> {
            System.out.println("waiting");
            new CountDownLatch(1).await();
            return 0;
        };
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {
        System.out.println("stopped");
    }
}
