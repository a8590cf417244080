package org.mingle.cli;

import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "ShellCommand", reason = "starts the bundles that nothing else starts")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "ShellSession", reason = "hands the framework to the shell")
class ArchitectureOfCliTest extends ArchitectureTest {}
