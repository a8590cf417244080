package org.mingle.launcher;

import java.util.List;
import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(law = Law.NO_STANDARD_STREAMS, type = "Main", reason = "makes them UTF-8 and says why nothing could be started")
@Exempt(
        law = Law.NO_STANDARD_STREAMS,
        type = "Launch",
        reason = "flushes what a command printed before the process ends")
@Exempt(law = Law.NO_STANDARD_STREAMS, type = "Logs", reason = "shows the log when --verbose asks for it")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Container", reason = "is the framework")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Installation", reason = "installs the bundles")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "ConfigurationFiles", reason = "waits for the service of configurations")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "PluginGuard", reason = "watches plug-ins start")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Launch", reason = "registers what the bundles are to know")
class ArchitectureOfLauncherTest extends ArchitectureTest {
    /** No contract of a room, but plain classes that say why a room does not run: it has them on its own class path. */
    @Override
    protected List<String> contracts() {
        return List.of("org.mingle.health.reason", "org.mingle.health.plugin");
    }
}
