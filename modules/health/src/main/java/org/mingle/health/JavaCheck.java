package org.mingle.health;

import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.osgi.service.component.annotations.Component;

/** The Java that this runs on. */
@Component
public final class JavaCheck implements HealthCheck {
    private static final long MEGABYTE = 1 << 20;
    private static final long ENOUGH = 200;

    @Override
    public String id() {
        return "java";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Health check() {
        Runtime java = Runtime.getRuntime();
        long most = java.maxMemory() / MEGABYTE;
        Health.Notes notes = Health.notes()
                .fact("version", System.getProperty("java.version", ""))
                .fact("vendor", System.getProperty("java.vendor", ""))
                .fact("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""))
                .fact("heapMegabytes", most)
                .fact("heapUsedMegabytes", (java.totalMemory() - java.freeMemory()) / MEGABYTE);
        if (most < ENOUGH) {
            notes.finding("Java may use only " + most + " MB of memory, and large exports need more."
                    + " Set MINGLE_JAVA_OPTIONS to -Xmx512m.");
        }
        return notes.done();
    }
}
