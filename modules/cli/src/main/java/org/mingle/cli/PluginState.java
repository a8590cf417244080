package org.mingle.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * A bundle beyond the distribution.
 *
 * @param name symbolic name, the file name when it is no bundle
 * @param version as it says, empty when it is no bundle
 * @param state running, not running, or not a bundle
 * @param reason why it does not run, null when it does
 */
record PluginState(
        String name, String version, String state, @Nullable String reason) {
    static List<PluginState> in(Path folder, BundleContext framework) throws IOException {
        List<PluginState> plugins = new ArrayList<>();
        for (Path jar : jars(folder)) {
            plugins.add(of(jar, framework));
        }
        return plugins;
    }

    static List<Path> jars(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(jars::add);
            }
        }
        Collections.sort(jars);
        return jars;
    }

    private static PluginState of(Path jar, BundleContext framework) {
        String name = PluginsCommand.symbolicName(jar);
        if (name == null) {
            return new PluginState(
                    String.valueOf(jar.getFileName()),
                    "",
                    "not a bundle",
                    "it has no Bundle-SymbolicName in its manifest");
        }
        for (Bundle bundle : framework.getBundles()) {
            if (name.equals(bundle.getSymbolicName()) && bundle.getLocation().contains("plugins")) {
                return of(bundle, framework);
            }
        }
        return new PluginState(
                name, "", "not running", "it could not be installed: another bundle may have its name and version");
    }

    private static PluginState of(Bundle bundle, BundleContext framework) {
        String version = bundle.getVersion().toString();
        boolean lazy = bundle.getState() == Bundle.STARTING
                && bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
        if (bundle.getState() == Bundle.ACTIVE || lazy || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return new PluginState(bundle.getSymbolicName(), version, "running", null);
        }
        List<String> wants = new MissingCapabilities(framework).of(bundle);
        String reason = wants.isEmpty()
                ? "it failed while it started; the log file tells more"
                : "it needs " + String.join("; and ", wants);
        return new PluginState(bundle.getSymbolicName(), version, "not running", reason);
    }
}
