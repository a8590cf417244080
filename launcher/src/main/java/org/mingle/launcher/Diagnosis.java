package org.mingle.launcher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Says in plain words why bundles do not run: the causes, not what follows from them. */
final class Diagnosis {

    private static final Pattern BOUND = Pattern.compile("(\\(!)?\\(version(>=|<=)([^)]+)\\)");

    private final BundleContext context;

    Diagnosis(BundleContext context) {
        this.context = context;
    }

    /** @return full sentences; none when every bundle runs and every component has what it needs */
    List<String> causes() {
        Set<String> causes = new LinkedHashSet<>();
        List<Bundle> held = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (isDue(bundle) && !Installation.isFragment(bundle)) {
                if (bundle.getState() == Bundle.INSTALLED) {
                    held.add(bundle);
                } else if (bundle.getState() == Bundle.RESOLVED) {
                    causes.add("The bundle " + name(bundle) + " was found, and failed while it started.");
                }
            }
        }
        for (Bundle bundle : held) {
            causes.addAll(missing(bundle));
        }
        if (causes.isEmpty()) {
            held.forEach(bundle -> causes.add("The bundle " + name(bundle)
                    + " does not fit together with the others: they bring the same package from different places."));
        }
        causes.addAll(Waiting.components(context));
        return List.copyOf(causes);
    }

    private boolean isDue(Bundle bundle) {
        int reached = context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
        return bundle.getBundleId() != 0 && bundle.adapt(BundleStartLevel.class).getStartLevel() <= reached;
    }

    private List<String> missing(Bundle bundle) {
        List<String> sentences = new ArrayList<>();
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            if (isWanted(requirement) && !isProvided(requirement)) {
                sentences.add("The bundle " + name(bundle) + " needs " + describe(requirement));
            }
        }
        return sentences;
    }

    private static boolean isWanted(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        return !"optional".equals(directives.get("resolution"))
                && !"dynamic".equals(directives.get("resolution"))
                && !"active".equals(directives.get("effective"));
    }

    private boolean isProvided(BundleRequirement requirement) {
        for (Bundle bundle : context.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision != null
                    && revision.getDeclaredCapabilities(requirement.getNamespace()).stream()
                            .anyMatch(requirement::matches)) {
                return true;
            }
        }
        return false;
    }

    private String describe(BundleRequirement requirement) {
        String filter = String.valueOf(requirement.getDirectives().get("filter"));
        String namespace = requirement.getNamespace();
        String wanted = valueOf(namespace, filter);
        if (namespace.equals("osgi.ee")) {
            return "another version of Java: " + filter + ".";
        }
        String kind = namespace.equals(PackageNamespace.PACKAGE_NAMESPACE)
                ? "the package "
                : namespace.equals("osgi.wiring.bundle") ? "the bundle " : "the capability " + namespace + " ";
        Set<String> there = new TreeSet<>();
        for (Bundle bundle : context.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            for (BundleCapability capability :
                    revision == null ? List.<BundleCapability>of() : revision.getDeclaredCapabilities(namespace)) {
                if (wanted != null && wanted.equals(capability.getAttributes().get(namespace))) {
                    Object version = capability.getAttributes().getOrDefault("version", "no version");
                    there.add(version + " from " + name(bundle));
                }
            }
        }
        String what = kind + (wanted == null ? filter : wanted) + version(filter);
        return there.isEmpty()
                ? what + ", which no bundle provides."
                : what + "; there is only " + String.join(" and ", there) + ".";
    }

    private static @Nullable String valueOf(String namespace, String filter) {
        Matcher matcher = Pattern.compile(Pattern.quote("(" + namespace + "=") + "([^)]*)\\)")
                .matcher(filter);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String version(String filter) {
        Matcher bounds = BOUND.matcher(filter);
        StringBuilder text = new StringBuilder();
        while (bounds.find()) {
            boolean below = bounds.group(1) != null;
            String word = below ? " below " : bounds.group(2).equals("<=") ? " up to " : " from version ";
            text.append(text.length() == 0 || word.equals(" from version ") ? word : " and" + word)
                    .append(bounds.group(3));
        }
        return text.toString();
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
