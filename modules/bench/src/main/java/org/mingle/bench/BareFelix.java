package org.mingle.bench;

import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Felix with Declarative Services and nothing to serve. */
public final class BareFelix {
    private BareFelix() {}

    /**
     * @param args the folder for its cache, then the bundles
     */
    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = new HashMap<>();
        settings.put("org.osgi.framework.storage", args[0]);
        Felix felix = new Felix(settings);
        felix.start();
        BundleContext context = felix.getBundleContext();
        for (int i = 1; i < args.length; i++) {
            context.installBundle("file:" + args[i]);
        }
        for (Bundle bundle : context.getBundles()) {
            bundle.start();
        }
        boolean serves =
                context.getServiceReference("org.osgi.service.component.runtime.ServiceComponentRuntime") != null;
        felix.stop();
        felix.waitForStop(0);
        System.exit(serves ? 0 : 1);
    }
}
