package org.mingle.health.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Says in plain words why bundles do not run: which bundle, what it needs in which version, what is there, and who would bring it.
 *
 * <p>The one place where this is worked out; make a new one for every look.
 */
public final class Reasons {
    private final BundleContext context;
    private final Needs needs;
    private final Parts parts;

    /** @param spares bundles that are at hand and not installed */
    public Reasons(BundleContext context, Collection<Spare> spares) {
        this.context = context;
        this.needs = new Needs(context, spares);
        this.parts = new Parts(context);
    }

    /** Returns why a bundle does not do all it could, full sentences; empty when it does. */
    public List<String> of(Bundle bundle) {
        if (bundle.getState() == Bundle.INSTALLED) {
            List<String> missing = missing(title(bundle), Needs.of(bundle));
            if (!missing.isEmpty()) {
                return missing;
            }
            // Nothing of it runs by that; only the framework can tell whether all of it fits together.
            if (!wiring().resolveBundles(Set.of(bundle))) {
                return List.of(needs.conflict(bundle));
            }
        }
        return runs(bundle) ? parts.waiting(bundle) : List.of(failed(bundle));
    }

    /** Returns a sentence for each need that nobody who runs meets; {@code who} has them. */
    public List<String> missing(String who, Collection<Need> wanted) {
        return needs.missing(who, wanted);
    }

    /**
     * Returns the causes, not what follows from them, of everything that does not run.
     *
     * @param about the bundles to look at
     * @return full sentences; none when every bundle runs and every component has what it needs
     */
    public List<String> causes(Predicate<Bundle> about) {
        Set<String> causes = new LinkedHashSet<>();
        List<Bundle> held = new ArrayList<>();
        List<Bundle> running = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (isDue(bundle) && about.test(bundle)) {
                if (bundle.getState() == Bundle.INSTALLED) {
                    held.add(bundle);
                } else if (runs(bundle)) {
                    running.add(bundle);
                } else {
                    causes.add(failed(bundle));
                }
            }
        }
        held.forEach(bundle -> causes.addAll(needs.unknown(bundle)));
        if (causes.isEmpty()) {
            held.forEach(bundle -> causes.addAll(of(bundle)));
        }
        running.forEach(bundle -> causes.addAll(parts.stuck(bundle)));
        return List.copyOf(causes);
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class);
    }

    private boolean isDue(Bundle bundle) {
        int reached = context.getBundle(Constants.SYSTEM_BUNDLE_ID)
                .adapt(FrameworkStartLevel.class)
                .getStartLevel();
        return bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID
                && bundle.getState() != Bundle.UNINSTALLED
                && bundle.adapt(BundleStartLevel.class).getStartLevel() <= reached;
    }

    private static boolean runs(Bundle bundle) {
        boolean lazy = bundle.getState() == Bundle.STARTING
                && bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        boolean fragment = revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        return bundle.getState() == Bundle.ACTIVE || lazy || fragment;
    }

    private static String failed(Bundle bundle) {
        return bundle.getState() == Bundle.STARTING
                ? title(bundle) + " is still starting."
                : title(bundle) + " failed while it started; the log file tells more.";
    }

    /** Returns what a bundle calls itself, else its symbolic name. */
    public static String title(Bundle bundle) {
        String title = bundle.getHeaders("").get(Constants.BUNDLE_NAME);
        return title == null || title.isBlank() ? Objects.toString(bundle.getSymbolicName(), "A bundle") : title;
    }

    /** Returns whether a bundle came with Mingle: those lie in its own folder and are read from there. */
    public static boolean isOurs(Bundle bundle) {
        return bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID
                || bundle.getLocation().startsWith("reference:")
                || bundle.getLocation().startsWith("classpath:");
    }
}
