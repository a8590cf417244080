package org.mingle.launcher;

import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.Logger;

/** The properties that the framework and the bundles on it are started with. */
final class FrameworkSettings {

    /** The services that components need, the guests, and what does the work of this process. */
    static final int LEVEL_SERVICES = 1;

    /** The libraries, the rooms, and the folders that are watched: what every process needs. */
    static final int LEVEL_ROOMS = 3;

    static final int LEVEL_COMMANDS = 4;
    static final int LEVEL_DESKTOP = 5;

    private FrameworkSettings() {}

    static Map<String, Object> of(
            HomeFolder home, Distribution distribution, Storage storage, Logs logs, boolean safeMode) {
        Map<String, Object> settings = new HashMap<>(places(home, distribution, storage, logs, safeMode));
        settings.put("org.osgi.framework.storage", storage.framework().toString());
        settings.put("org.osgi.framework.startlevel.beginning", Integer.toString(LEVEL_SERVICES));
        // With nothing here the framework exports its own packages only.
        settings.put("org.osgi.framework.system.packages", "");
        settings.put(
                "org.osgi.framework.system.packages.extra", SharedPackages.exported() + "," + JavaPackages.exported());
        // The storage has a lock of its own; the framework's would only say the same less kindly.
        settings.put("felix.cache.locking", "false");
        // Nobody reaches into the class path around the framework.
        settings.put("felix.bootdelegation.implicit", "false");
        // Threads of its own are only worth it with hundreds of bundles.
        settings.put("felix.resolver.parallelism", "1");
        settings.put("ds.cache.metadata", "true");
        settings.put("felix.log.logger", new FrameworkLog());
        settings.put("felix.log.level", Integer.toString(Logger.LOG_WARNING));
        settings.put("felix.cm.dir", storage.configuration().toString());
        watchFolders(settings, storage, safeMode);
        return settings;
    }

    /** What bundles may want to know of this process. */
    static Map<String, String> places(
            HomeFolder home, Distribution distribution, Storage storage, Logs logs, boolean safeMode) {
        return Map.of(
                "mingle.home", home.path().toString(),
                "mingle.distribution", distribution.folder().toString(),
                "mingle.storage", storage.name(),
                "mingle.log", logs.file().toString(),
                "mingle.safe.mode", Boolean.toString(safeMode));
    }

    private static void watchFolders(Map<String, Object> settings, Storage storage, boolean safeMode) {
        String prefix = "felix.fileinstall.";
        // File Install splits the list before it fills in the home folder, which may have a comma in its name.
        String conf = "${mingle.home}/conf";
        settings.put(prefix + "dir", safeMode ? conf : conf + ",${mingle.home}/plugins,${mingle.home}/rules");
        settings.put(prefix + "noInitialDelay", "true");
        settings.put(prefix + "poll", "300");
        settings.put(prefix + "subdir.mode", "skip");
        settings.put(prefix + "tmpdir", storage.temporary().resolve("watch").toString());
        settings.put(prefix + "configEncoding", "UTF-8");
        settings.put(prefix + "enableConfigSave", "false");
        settings.put(prefix + "log.level", Integer.toString(Logger.LOG_WARNING));
        settings.put(prefix + "start.level", Integer.toString(LEVEL_ROOMS));
        settings.put(prefix + "bundles.new.start", "true");
        // Started by each scan and not by the framework, so that a plug-in changed in the meantime never runs as it
        // was.
        settings.put(prefix + "bundles.startTransient", "true");
    }
}
