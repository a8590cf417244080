package org.mingle.launcher.bundle;

import java.util.Hashtable;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers the service that the launcher calls; its answer is the header {@code Answer}. */
public final class Answering implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        var headers = context.getBundle().getHeaders();
        int answer = Integer.parseInt(headers.get("Answer"));
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        properties.put("mingle.mode", headers.get("Mode") == null ? "command" : headers.get("Mode"));
        properties.put("service.ranking", answer);
        Callable<Integer> task = () -> {
            if (headers.get("Failure") != null) {
                throw new IllegalStateException(headers.get("Failure"));
            }
            if (headers.get("Exhausted") != null) {
                throw new OutOfMemoryError("as a test wants it");
            }
            return answer;
        };
        context.registerService(Callable.class, task, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
