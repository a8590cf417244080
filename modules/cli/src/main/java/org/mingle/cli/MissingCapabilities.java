package org.mingle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Finds out in plain words what a bundle that does not resolve is waiting for. */
final class MissingCapabilities {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

    private final BundleContext framework;

    MissingCapabilities(BundleContext framework) {
        this.framework = framework;
    }

    /** Returns one phrase for each thing that nobody provides; empty when everything is there. */
    List<String> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<String> missing = new ArrayList<>();
        if (revision == null) {
            return missing;
        }
        for (BundleRequirement wanted : revision.getDeclaredRequirements(null)) {
            boolean resolving = "resolve".equals(wanted.getDirectives().getOrDefault("effective", "resolve"));
            boolean optional = "optional".equals(wanted.getDirectives().get("resolution"));
            boolean dynamic = "dynamic".equals(wanted.getDirectives().get("resolution"));
            if (resolving && !optional && !dynamic && capabilities().stream().noneMatch(wanted::matches)) {
                missing.add(phrase(wanted));
            }
        }
        return missing;
    }

    private String phrase(BundleRequirement wanted) {
        String filter = wanted.getDirectives().getOrDefault("filter", "");
        Matcher name = PACKAGE.matcher(filter);
        if (!wanted.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) || !name.find()) {
            return wanted.getNamespace() + " " + filter + ", which nothing here provides";
        }
        TreeSet<String> there = new TreeSet<>();
        for (BundleCapability capability : capabilities()) {
            if (name.group(1).equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))) {
                there.add(Objects.toString(capability.getAttributes().get("version")));
            }
        }
        return "the package " + name.group(1) + range(filter)
                + (there.isEmpty() ? ", which nothing here provides" : "; here it is " + String.join(" and ", there));
    }

    private static String range(String filter) {
        @Nullable String below = group(BELOW, filter);
        @Nullable String from = group(FROM, filter.replaceAll("\\(!\\(version>=[^)]+\\)\\)", ""));
        if (from == null) {
            return "";
        }
        return below == null
                ? " in version " + from + " or later"
                : " in a version from " + from + " to below " + below;
    }

    private static @Nullable String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private List<BundleCapability> capabilities() {
        List<BundleCapability> all = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision != null && bundle.getState() != Bundle.INSTALLED) {
                all.addAll(revision.getDeclaredCapabilities(null));
            }
        }
        return all;
    }
}
