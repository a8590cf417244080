package org.mingle.launcher.bundle;

import java.util.Collection;
import java.util.Hashtable;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A command that answers how many notices the launcher gives. */
public final class Noticing implements BundleActivator {

    @Override
    public void start(BundleContext context) throws InvalidSyntaxException {
        Collection<ServiceReference<Object>> launcher =
                context.getServiceReferences(Object.class, "(launcher.arguments=*)");
        String[] notices = (String[]) launcher.iterator().next().getProperty("mingle.notices");
        Callable<Integer> task = () -> notices.length;
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
