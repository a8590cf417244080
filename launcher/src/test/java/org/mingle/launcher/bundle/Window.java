package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A desktop that closes with the length of the first export's name: its own, or one that a later start hands over. One that has to go asks for its successor. */
public final class Window implements BundleActivator {

    /** A system property that tells that such a bundle was started in this process. */
    public static final String STARTED = "tiny.window.started";

    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    @Override
    public void start(BundleContext context) throws Exception {
        System.setProperty(STARTED, "yes");
        var launcher = context.getServiceReferences(Object.class.getName(), "(launcher.arguments=*)")[0];
        String[] own = (String[]) launcher.getProperty("mingle.exports");
        if (own.length > 0) {
            closed.complete(own[0].length());
        }
        Hashtable<String, Object> task = new Hashtable<>();
        task.put("main.thread", "true");
        task.put("mingle.mode", "desktop");
        task.put("service.ranking", 1);
        Callable<Integer> open = () -> {
            System.out.println("open");
            return closed.get(60, TimeUnit.SECONDS);
        };
        context.registerService(Callable.class, open, task);
        Hashtable<String, Object> requests = new Hashtable<>();
        requests.put("mingle.requests", "true");
        Predicate<Map<String, Object>> window =
                later -> closed.complete(((String[]) later.get("mingle.exports"))[0].length());
        context.registerService(Predicate.class, window, requests);
    }

    @Override
    public void stop(BundleContext context) {
        closed.complete(-1);
    }
}
