package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Prints what the launcher hands over, a line for each. */
public final class Echoing implements BundleActivator {

    @Override
    public void start(BundleContext context) throws Exception {
        ServiceReference<?> launcher =
                context.getServiceReferences(Object.class.getName(), "(launcher.arguments=*)")[0];
        Callable<Integer> task = () -> {
            for (String argument : (String[]) launcher.getProperty("launcher.arguments")) {
                System.out.println("argument " + argument);
            }
            System.out.println("ready " + launcher.getProperty("launcher.ready"));
            System.out.println("home " + context.getProperty("mingle.home"));
            System.out.println("tmp " + System.getProperty("java.io.tmpdir"));
            return 0;
        };
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
