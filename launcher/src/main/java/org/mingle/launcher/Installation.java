package org.mingle.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.health.reason.Reasons;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** Brings the bundles of a framework that has not started yet in line with the distribution, touching only what differs. */
final class Installation {

    private final BundleContext context;
    private final boolean othersToo;

    /** @param othersToo whether bundles from elsewhere, which are those in {@code plugins}, may stay */
    Installation(BundleContext context, boolean othersToo) {
        this.context = context;
        this.othersToo = othersToo;
    }

    /** @return the bundles of the distribution */
    List<Bundle> align(List<Distribution.Entry> entries, BundleRecord before, BundleRecord now) throws BundleException {
        Map<String, Bundle> installed = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            installed.put(bundle.getLocation(), bundle);
        }
        List<Bundle> ours = new ArrayList<>();
        for (Distribution.Entry entry : entries) {
            Bundle bundle = installed.remove(entry.location());
            if (bundle == null) {
                bundle = context.installBundle(entry.location());
            } else if (!isSame(entry.location(), before, now)) {
                bundle.update();
            }
            prepare(bundle, entry.level());
            ours.add(bundle);
        }
        for (Bundle left : installed.values()) {
            if (left.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !mayStay(left)) {
                left.uninstall();
            }
        }
        return ours;
    }

    private static boolean isSame(String location, BundleRecord before, BundleRecord now) {
        String fingerprint = now.fingerprints().get(location);
        return fingerprint != null && fingerprint.equals(before.fingerprints().get(location));
    }

    private static void prepare(Bundle bundle, int level) throws BundleException {
        BundleStartLevel startLevel = bundle.adapt(BundleStartLevel.class);
        if (startLevel.getStartLevel() != level) {
            startLevel.setStartLevel(level);
        }
        if (!startLevel.isPersistentlyStarted() && !isFragment(bundle)) {
            bundle.start();
        }
    }

    static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** A plug-in whose file was taken away while nothing ran must not come back for the moment until the folders are scanned. */
    private boolean mayStay(Bundle other) {
        String location = other.getLocation();
        if (!othersToo || Reasons.isOurs(other)) {
            return false;
        }
        try {
            return !location.startsWith("file:") || Files.exists(Path.of(URI.create(location)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
