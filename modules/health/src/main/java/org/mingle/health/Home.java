package org.mingle.health;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where this process keeps things, as the launcher says; the checks themselves see no framework. */
@Component(service = Home.class)
public final class Home {
    private final Path folder;
    private final @Nullable Path log;
    private final boolean safeMode;

    /** Called by Declarative Services. */
    @Activate
    public Home(BundleContext framework) {
        this(
                Path.of(Objects.requireNonNullElse(framework.getProperty("mingle.home"), ".")),
                framework.getProperty("mingle.log") == null ? null : Path.of(framework.getProperty("mingle.log")),
                Boolean.parseBoolean(framework.getProperty("mingle.safe.mode")));
    }

    Home(Path folder, @Nullable Path log, boolean safeMode) {
        this.folder = folder;
        this.log = log;
        this.safeMode = safeMode;
    }

    Path folder() {
        return folder;
    }

    /** Returns the log file of this process, null when nobody says. */
    @Nullable
    Path log() {
        return log;
    }

    /** Returns whether plug-ins and pack files from others are left out of this process. */
    boolean safeMode() {
        return safeMode;
    }
}
