package org.mingle.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingle.api.health.Offer;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.PluginException;
import org.mingle.api.health.Plugins;

/** Plug-ins in small, for tests: one that does not run. */
final class Shelf implements Plugins {
    private final List<Plugin> plugins = new CopyOnWriteArrayList<>(List.of(new Plugin(
            "acme.rules",
            "2.0.0",
            "Acme rules",
            Plugin.State.NOT_RUNNING,
            "Acme rules needs org.mingle.api.rules 2.x; this Mingle has 1.0.")));

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Somebody drops a file into the folder by hand. */
    void drop(Plugin plugin) {
        plugins.add(plugin);
        tell();
    }

    /** Somebody takes a file out of the folder by hand. */
    void takeAway(String name) {
        plugins.removeIf(plugin -> plugin.name().equals(name));
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<Plugin> list() {
        return List.copyOf(plugins);
    }

    @Override
    public Offer inspect(Path file) throws PluginException {
        throw new PluginException(file + " is not a bundle.");
    }

    @Override
    public void install(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String name) {
        takeAway(name);
    }

    @Override
    public void enable(String name, boolean on) {
        plugins.replaceAll(plugin -> new Plugin(
                plugin.name(),
                plugin.version(),
                plugin.title(),
                on ? Plugin.State.RUNNING : Plugin.State.DISABLED,
                null));
        tell();
    }

    @Override
    public List<String> restore() throws PluginException {
        throw new PluginException("No start is known, so there is nothing to go back to.");
    }
}
