package org.mingle.launcher;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.health.plugin.Gate;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Keeps plug-ins that may not come in from being resolved, during one attempt of the framework to resolve something. */
final class PluginDoor implements ResolverHook {

    private final Gate gate;
    private final List<BundleRevision> asking;
    private final Map<Bundle, Boolean> refused = new HashMap<>();

    /** @param asking who is to be resolved */
    PluginDoor(Gate gate, Collection<BundleRevision> asking) {
        this.gate = gate;
        this.asking = List.copyOf(asking);
    }

    private boolean isRefused(BundleRevision revision) {
        return refused.computeIfAbsent(revision.getBundle(), bundle -> gate.refusal(bundle) != null);
    }

    /** Once something is taken away here, Felix lets the others have nothing from bundles that are resolved already: so only from those who ask themselves. */
    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        candidates.removeIf(candidate -> asking.contains(candidate) && isRefused(candidate));
    }

    /** Nobody is wired to one who may not come in, and a fragment gets no host. */
    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        candidates.removeIf(candidate -> isRefused(requirement.getRevision()) || isRefused(candidate.getRevision()));
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {}

    @Override
    public void end() {}
}
