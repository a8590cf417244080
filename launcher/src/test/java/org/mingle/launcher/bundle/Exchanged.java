package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A desktop whose rooms go while it is open, and are back a moment later: the one after it answers with 7. */
public final class Exchanged implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        ServiceRegistration<?>[] own = new ServiceRegistration<?>[1];
        Callable<Integer> first = () -> {
            own[0].unregister();
            new Thread(() -> register(context, () -> 7), "back").start();
            return -1;
        };
        own[0] = register(context, first);
    }

    private static ServiceRegistration<?> register(BundleContext context, Callable<Integer> task) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        properties.put("mingle.mode", "desktop");
        return context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
