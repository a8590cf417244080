package org.mingle.health;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.Plugin.State;
import org.mingle.health.plugin.Contents;
import org.mingle.health.plugin.Gate;
import org.mingle.health.plugin.PluginJar;
import org.mingle.health.plugin.Starts;
import org.mingle.health.reason.Reasons;
import org.mingle.health.reason.Spare;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What became of the files of plug-ins. */
final class PluginLook {
    private final BundleContext framework;
    private final Gate gate;
    private final Starts starts;
    private final OtherStarts others;

    PluginLook(BundleContext framework, Gate gate, Starts starts, OtherStarts others) {
        this.framework = framework;
        this.gate = gate;
        this.starts = starts;
        this.others = others;
    }

    List<Plugin> at(List<PluginJar> on, List<PluginJar> off) {
        Reasons reasons = new Reasons(framework, spares(off));
        // One that is switched off keeps its place among the others.
        return Stream.concat(
                        on.stream().map(jar -> Map.entry(jar.fileName(), elsewhere(jar, look(jar, reasons)))),
                        off.stream().map(jar -> Map.entry(jar.fileName(), plugin(jar, State.DISABLED, null))))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    static List<Spare> spares(List<PluginJar> off) {
        return off.stream()
                .map(jar -> new Spare(jar.title(), "is switched off", Contents.exports(jar)))
                .toList();
    }

    private static Plugin plugin(PluginJar jar, State state, @Nullable String reason) {
        return new Plugin(jar.name(), jar.symbolicName() == null ? null : jar.version(), jar.title(), state, reason);
    }

    private Plugin elsewhere(PluginJar jar, Plugin here) {
        String there = starts.leftOut().contains(jar.fileName()) ? null : others.sentence(jar);
        return there == null
                ? here
                : plugin(jar, here.state(), here.reason() == null ? there : here.reason() + " " + there);
    }

    private Plugin look(PluginJar jar, Reasons reasons) {
        if (jar.symbolicName() == null) {
            return plugin(jar, State.NOT_A_BUNDLE, whyNoBundle(jar.name(), jar));
        }
        for (Bundle bundle : framework.getBundles()) {
            if (jar.isInstalledAs(bundle)) {
                return installed(jar, bundle, reasons);
            }
        }
        return plugin(jar, State.NOT_RUNNING, whyNotInstalled(jar));
    }

    /** @param called what the person calls the file */
    static String whyNoBundle(String called, PluginJar jar) {
        return jar.isJar()
                ? called + " is a jar, but no bundle: its manifest has no Bundle-SymbolicName."
                : called + " is damaged, or no jar at all. Get it again from where it came from.";
    }

    private Plugin installed(PluginJar jar, Bundle bundle, Reasons reasons) {
        boolean held = bundle.getState() == Bundle.INSTALLED;
        String refusal = held ? gate.refusal(bundle) : null;
        if (refusal != null) {
            return plugin(jar, State.NOT_RUNNING, refusal);
        }
        List<String> why = reasons.of(bundle);
        if (why.isEmpty()) {
            return plugin(jar, State.RUNNING, null);
        }
        State state = bundle.getState() == Bundle.ACTIVE ? State.WAITING : State.NOT_RUNNING;
        return plugin(jar, state, String.join(" ", why));
    }

    private String whyNotInstalled(PluginJar jar) {
        if (Boolean.parseBoolean(framework.getProperty("mingle.safe.mode"))) {
            return jar.title() + " is left out, because Mingle was started in safe mode, without plug-ins.";
        }
        String refusal = gate.unsigned(jar.file(), jar.title());
        if (refusal != null) {
            return refusal;
        }
        if (starts.leftOut().contains(jar.fileName())) {
            return Gate.leftOut(jar.title(), jar.name());
        }
        return Arrays.stream(framework.getBundles()).anyMatch(jar::isNamedLike)
                ? "Another bundle has the name and version of " + jar.title() + "."
                : jar.title() + " could not be installed; the log file tells more.";
    }
}
