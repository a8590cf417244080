package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.health.plugin.Gate;
import org.mingle.health.plugin.PluginFolder;
import org.mingle.health.plugin.PluginJar;
import org.mingle.health.plugin.Starts;
import org.mingle.health.reason.Reasons;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.LoggerFactory;

/**
 * Stands at the door for plug-ins: one that may not come in never resolves, so that nothing of it runs, however it got into the folder; and while Mingle starts it is
 * noted who is starting, so that one that ends the process is known at the next start.
 */
final class PluginGuard implements ResolverHookFactory, SynchronousBundleListener {

    private final PluginFolder folder;
    private final Starts starts;
    private final Gate gate;
    private @Nullable Ending ending;

    PluginGuard(HomeFolder home, Storage storage) {
        this.folder = new PluginFolder(home.room("plugins"));
        this.starts = new Starts(storage.folder(), folder.path());
        this.gate = new Gate(home.room("conf"), starts, Clock.systemUTC());
    }

    /**
     * Begin a start.
     *
     * @return a sentence for each plug-in that is left out from now on
     */
    List<String> begin() throws IOException {
        List<String> leftOut = starts.begin().stream().map(this::sentence).toList();
        ending = new Ending(starts::calledOff);
        return leftOut;
    }

    /** @return a sentence for each plug-in that is left out */
    List<String> leftOut() {
        return starts.leftOut().stream().sorted().map(this::sentence).toList();
    }

    private String sentence(String file) {
        PluginJar jar = PluginJar.read(folder.path().resolve(file));
        return Gate.leftOut(jar.title(), jar.name());
    }

    /** Stand at the door of a framework before anything in it starts. */
    void watch(BundleContext context) {
        context.registerService(ResolverHookFactory.class, this, null);
        context.addBundleListener(this);
    }

    /** The start went well. When all plug-ins run, they are what one can go back to. */
    void done(BundleContext context) {
        context.removeBundleListener(this);
        if (ending != null) {
            ending.close();
        }
        try {
            remember(context);
        } catch (IOException e) {
            LoggerFactory.getLogger(PluginGuard.class).warn("The plug-ins of this start could not be remembered", e);
        }
    }

    private void remember(BundleContext context) throws IOException {
        starts.done();
        boolean all = true;
        for (Bundle bundle : context.getBundles()) {
            boolean runs = bundle.getState() == Bundle.ACTIVE
                    || bundle.getState() == Bundle.STARTING
                    || Installation.isFragment(bundle);
            all &= Reasons.isOurs(bundle) || runs;
        }
        if (all) {
            folder.remember();
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Path file = Reasons.isOurs(event.getBundle()) ? null : PluginJar.fileOf(event.getBundle());
        if (file == null) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        if (event.getType() == BundleEvent.STARTING) {
            starts.began(name);
        } else if (event.getType() == BundleEvent.STARTED) {
            starts.runs(name);
        }
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return new PluginDoor(gate, triggers);
    }
}
