package org.mingle.health;

import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Home", reason = "the home folder is a property of the framework")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "BundleCheck", reason = "looks at the bundles")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "FrameworkPlugins", reason = "looks the bundles of plug-ins up")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "PluginLook", reason = "looks the bundles of plug-ins up")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "PluginNews", reason = "listens to what the framework tells of bundles")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "reason.Reasons", reason = "looks for why bundles do not run")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "reason.Needs", reason = "looks for what bundles need")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "reason.Parts", reason = "looks for what components wait for")
class ArchitectureOfHealthTest extends ArchitectureTest {}
