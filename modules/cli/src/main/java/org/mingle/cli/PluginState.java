package org.mingle.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * What became of a plug-in.
 *
 * @param state running, not running, or not a bundle
 * @param reason why it does not run, null when it does
 */
record PluginState(String state, @Nullable String reason) {
    private static final PluginState RUNNING = new PluginState("running", null);

    static PluginState of(PluginJar jar, BundleContext framework) {
        if (jar.symbolicName() == null) {
            return new PluginState("not a bundle", "it has no Bundle-SymbolicName in its manifest");
        }
        for (Bundle bundle : framework.getBundles()) {
            if (jar.isInstalledAs(bundle)) {
                return runs(bundle) ? RUNNING : notRunning(whyNotStarted(bundle, framework));
            }
        }
        return notRunning(whyNotInstalled(jar, framework));
    }

    private static PluginState notRunning(String reason) {
        return new PluginState("not running", reason);
    }

    private static boolean runs(Bundle bundle) {
        boolean lazy = bundle.getState() == Bundle.STARTING
                && bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
        return bundle.getState() == Bundle.ACTIVE || lazy || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }

    private static String whyNotStarted(Bundle bundle, BundleContext framework) {
        List<String> wants = new MissingCapabilities(framework).of(bundle);
        return wants.isEmpty()
                ? "it failed while it started; the log file tells more"
                : "it needs " + String.join("; and ", wants);
    }

    private static String whyNotInstalled(PluginJar jar, BundleContext framework) {
        if (Boolean.parseBoolean(framework.getProperty("mingle.safe.mode"))) {
            return "Mingle was started in safe mode, without plug-ins";
        }
        return Arrays.stream(framework.getBundles()).anyMatch(jar::isNamedLike)
                ? "another bundle has its name and version"
                : "it could not be installed; the log file tells more";
    }
}
