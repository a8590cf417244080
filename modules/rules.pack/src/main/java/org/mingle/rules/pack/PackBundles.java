package org.mingle.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.rules.pack.judge.PackReading;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the packs of bundles that provide the capability {@code org.mingle.rules}; they need no Java of their own. */
@Component(service = {})
public final class PackBundles implements BundleTrackerCustomizer<Bundle> {
    /** The capability that a bundle with packs provides. */
    static final String CAPABILITY = "org.mingle.rules";

    private static final Logger LOG = LoggerFactory.getLogger(PackBundles.class);
    private static final String FOLDER = "META-INF/mingle";
    private static final int RANKING = 0;

    private final Packs packs;
    private final BundleTracker<Bundle> tracker;

    /** Begins to watch bundles. */
    @Activate
    public PackBundles(BundleContext context, @Reference Packs packs) {
        this.packs = packs;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null || wiring.getCapabilities(CAPABILITY).isEmpty()) {
            return null;
        }
        packs.put(bundle, files(bundle), "bundle " + bundle.getSymbolicName(), RANKING);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        // Only one state is tracked.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        packs.remove(bundle);
    }

    private static Map<String, byte[]> files(Bundle bundle) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String pattern : new String[] {"*" + PackReading.SUFFIX, "texts_*.properties"}) {
            Enumeration<URL> found = bundle.findEntries(FOLDER, pattern, false);
            for (URL entry : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
                String path = entry.getPath();
                try (InputStream in = entry.openStream()) {
                    files.put(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
                } catch (IOException broken) {
                    LOG.warn("A pack file of the bundle {} cannot be read", bundle.getSymbolicName());
                }
            }
        }
        if (files.isEmpty()) {
            LOG.warn("The bundle {} offers rules, but has none in {}", bundle.getSymbolicName(), FOLDER);
        }
        return files;
    }
}
