package org.mingle.launcher;

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
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Diagnosis", reason = "looks for what bundles need")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Waiting", reason = "looks for what components wait for")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Launch", reason = "registers what the bundles are to know")
class ArchitectureOfLauncherTest extends ArchitectureTest {}
