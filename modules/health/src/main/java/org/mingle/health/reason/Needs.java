package org.mingle.health.reason;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** What bundles that do not resolve need and do not get. */
final class Needs {
    private final List<Bundle> bundles;
    private final Collection<Spare> spares;

    Needs(BundleContext context, Collection<Spare> spares) {
        this.bundles = List.of(context.getBundles());
        this.spares = spares;
    }

    /** Returns a sentence for each need that nobody who runs meets. */
    List<String> missing(String who, Collection<Need> needs) {
        return needs.stream()
                .filter(need -> providers(need).stream().allMatch(Needs::isHeld))
                .map(need -> sentence(who, need))
                .toList();
    }

    /** Returns a sentence for each need of a bundle that nobody meets, not even one that itself does not run. */
    List<String> unknown(Bundle bundle) {
        return of(bundle).stream()
                .filter(need -> providers(need).isEmpty())
                .map(need -> sentence(Reasons.title(bundle), need))
                .toList();
    }

    /** Returns why a bundle does not resolve although everything it needs is there. */
    String conflict(Bundle bundle) {
        String start = Reasons.title(bundle) + " does not fit together with the others: ";
        for (Need need : of(bundle)) {
            List<Bundle> several = providers(need);
            if (need.isPackage() && several.size() > 1) {
                String names = several.stream().map(Reasons::title).collect(Collectors.joining(" and "));
                return start + names + " each bring the package " + need.name() + ".";
            }
        }
        return start + "they bring the same package from different places.";
    }

    static List<Need> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null
                ? List.of()
                : revision.getDeclaredRequirements(null).stream()
                        .filter(Need::isHard)
                        .map(Need::of)
                        .toList();
    }

    private static boolean isHeld(Bundle bundle) {
        return bundle.getState() == Bundle.INSTALLED;
    }

    private List<Bundle> providers(Need need) {
        return bundles.stream()
                .filter(bundle -> capabilities(bundle, need).stream().anyMatch(need::isMetBy))
                .toList();
    }

    private static List<BundleCapability> capabilities(Bundle bundle, Need need) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? List.of() : revision.getDeclaredCapabilities(need.namespace());
    }

    private String sentence(String who, Need need) {
        if (need.isJava()) {
            return who + " needs " + need.full() + "; this is Java "
                    + Runtime.version().feature() + ".";
        }
        List<Bundle> held = providers(need);
        if (!held.isEmpty()) {
            return who + " needs " + need.full() + ", which " + Reasons.title(held.get(0))
                    + " would bring; that does not run itself.";
        }
        Set<String> there = there(need);
        String helps = spare(need);
        if (!there.isEmpty()) {
            return who + " needs " + need.brief() + "; " + String.join(" and ", there) + "." + helps;
        }
        return who + " needs " + need.full() + ", which no bundle " + (helps.isEmpty() ? "here" : "that is on")
                + " brings." + helps;
    }

    /** Who has it in another version. */
    private Set<String> there(Need need) {
        Set<String> there = new TreeSet<>();
        for (Bundle bundle : bundles) {
            for (BundleCapability capability : capabilities(bundle, need)) {
                if (need.isNamed(capability)) {
                    String who = Reasons.isOurs(bundle) ? "this Mingle" : Reasons.title(bundle);
                    there.add(who + " has " + VersionWords.of(Need.version(capability)));
                }
            }
        }
        return there;
    }

    private String spare(Need need) {
        for (Spare spare : spares) {
            Version version = spare.packages().get(need.name());
            if (need.isPackage() && version != null && need.range().includes(version)) {
                return " " + spare.title() + " would bring it, but " + spare.where() + ".";
            }
        }
        return "";
    }
}
