package org.mingle.launcher.bundle;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A command that answers how many bundles ran before it. */
public final class Counting implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        long before = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getBundleId() > 0 && bundle.getState() == Bundle.ACTIVE)
                .count();
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        Callable<Integer> task = () -> (int) before;
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
