package org.mingle.health;

import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.apache.felix.scr.info.ScrInfo;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A framework for the time of a test. */
public final class RealFramework implements AutoCloseable {
    private final Felix felix;

    public RealFramework(Path home) throws BundleException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("org.osgi.framework.storage", home.resolve("framework").toString());
        settings.put("felix.log.level", "0");
        settings.put("mingle.home", home.toString());
        // As the launcher does it: tests and bundles see the same contracts.
        settings.put(
                "org.osgi.framework.system.packages.extra",
                "org.osgi.service.component;version=1.5.1,org.osgi.service.component.runtime;version=1.5,"
                        + "org.osgi.service.component.runtime.dto;version=1.5,org.osgi.util.promise;version=1.3,"
                        + "org.osgi.util.function;version=1.2");
        felix = new Felix(settings);
        felix.start();
    }

    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs as File Install does, and starts when it can be. */
    public Bundle run(Path file) throws BundleException {
        Bundle bundle = context().installBundle(file.toUri().toString());
        try {
            bundle.start();
        } catch (BundleException asTheTestWantsIt) {
            // What is said about it is what is tested.
        }
        return bundle;
    }

    /** Adds Declarative Services, as a bundle of Mingle's own. */
    public RealFramework withComponents() throws Exception {
        URL jar = ScrInfo.class.getProtectionDomain().getCodeSource().getLocation();
        context().installBundle("reference:" + jar).start();
        return this;
    }

    @Override
    public void close() throws Exception {
        felix.stop();
        felix.waitForStop(10_000);
    }
}
