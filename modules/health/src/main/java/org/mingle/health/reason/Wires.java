package org.mingle.health.reason;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Which package a bundle sees. */
final class Wires {
    private Wires() {}

    /** Returns the version of a package that a bundle imports or has itself, null when it sees none. */
    static @Nullable String version(Bundle bundle, String name) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return null;
        }
        for (BundleWire wire : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
            if (isNamed(wire.getCapability(), name)) {
                return VersionWords.of(Need.version(wire.getCapability()));
            }
        }
        List<BundleCapability> own = wiring.getCapabilities(PackageNamespace.PACKAGE_NAMESPACE);
        return own.stream()
                .filter(capability -> isNamed(capability, name))
                .map(capability -> VersionWords.of(Need.version(capability)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(BundleCapability capability, String name) {
        return name.equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
    }
}
