package org.mingle.health;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.Plugins;
import org.mingle.health.plugin.PluginJar;
import org.mingle.health.plugin.SignaturePolicy;
import org.mingle.health.reason.Reasons;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bundles: those of Mingle itself, and the plug-ins. */
@Component
public final class BundleCheck implements HealthCheck {
    private final BundleContext framework;
    private final Plugins plugins;
    private final Home home;

    /** Called by Declarative Services. */
    @Activate
    public BundleCheck(BundleContext framework, @Reference Plugins plugins, @Reference Home home) {
        this.framework = framework;
        this.plugins = plugins;
        this.home = home;
    }

    @Override
    public String id() {
        return "bundles";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Health check() {
        Bundle[] bundles = framework.getBundles();
        List<Plugin> list = plugins.list();
        boolean safe = home.safeMode();
        Health.Notes notes = Health.notes()
                .fact("mingle", framework.getBundle().getVersion().toString())
                .fact("installed", (long) bundles.length)
                .fact(
                        "active",
                        Arrays.stream(bundles)
                                .filter(each -> each.getState() == Bundle.ACTIVE)
                                .count())
                .fact("plugins", (long) list.size())
                .fact(
                        "pluginsRunning",
                        list.stream()
                                .filter(each -> each.state() == Plugin.State.RUNNING)
                                .count())
                .fact("leftOut", leftOut())
                .fact("safeMode", safe);
        Set<String> findings = new LinkedHashSet<>(
                new Reasons(framework, List.of()).causes(bundle -> PluginJar.fileOf(bundle) == null));
        SignaturePolicy policy = SignaturePolicy.in(home.folder().resolve("conf"));
        if (policy.required() && policy.trusted().isEmpty()) {
            findings.add("Plug-ins need a signature here, but there is no certificate to trust, so none is let in: see"
                    + " 'trusted' in conf/" + SignaturePolicy.FILE + ".");
        }
        if (!safe) {
            list.stream().map(Plugin::reason).filter(Objects::nonNull).forEach(findings::add);
        }
        findings.forEach(notes::finding);
        return notes.done();
    }

    /** How many plug-ins are left out where, such as {@code desktop 1}. */
    private String leftOut() {
        String counts = OtherStarts.leftOut(home.folder()).entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().size())
                .collect(Collectors.joining(" and "));
        return counts.isEmpty() ? "none" : counts;
    }
}
