package org.mingle.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Parameters;

/**
 * {@code mingle plugins}: the bundles beyond the distribution.
 *
 * <p>The one command that is about bundles and therefore sees the framework.
 */
@Component(service = Command.class)
public final class PluginsCommand implements Command {
    private final BundleContext framework;

    /** Called by Declarative Services. */
    @Activate
    public PluginsCommand(BundleContext framework) {
        this.framework = framework;
    }

    static final class Options {
        @Parameters(
                paramLabel = "list|install|remove",
                hideParamSyntax = true,
                arity = "0..*",
                description = "list · install FILE · remove NAME")
        List<String> words = new ArrayList<>();
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String summary() {
        return "Lists the plug-ins and why one does not run; installs and removes them";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        Path folder = invocation.home().resolve("plugins");
        String task = Arguments.task(this, options.words, "list", "install FILE", "remove NAME");
        try {
            List<PluginJar> jars = PluginJar.in(folder);
            return switch (task) {
                case "list" -> list(folder, jars, invocation);
                case "install" -> install(PluginJar.read(Path.of(options.words.get(1))), folder, jars, invocation);
                default -> remove(options.words.get(1), jars, invocation.err());
            };
        } catch (IOException unusable) {
            invocation
                    .err()
                    .println("Cannot use the folder " + folder + ". Is it there, and is there room on the disk?");
            return EntryPoint.UNUSABLE;
        }
    }

    private int list(Path folder, List<PluginJar> jars, Invocation invocation) {
        PrintStream out = invocation.out();
        if (jars.isEmpty() && !invocation.json()) {
            out.println("No plug-ins. Drop a bundle into " + folder + ", or: mingle plugins install FILE");
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (PluginJar jar : jars) {
            PluginState now = PluginState.of(jar, framework);
            String version = jar.symbolicName() == null ? null : jar.version();
            rows.add(Json.object("name", jar.name(), "version", version, "state", now.state(), "reason", now.reason()));
            if (!invocation.json()) {
                out.println(jar.name() + (version == null ? "" : " " + version) + "  " + now.state()
                        + (now.reason() == null ? "" : ": " + now.reason()));
            }
        }
        if (invocation.json()) {
            Json.print(out, rows, false);
        }
        return 0;
    }

    private int install(PluginJar jar, Path folder, List<PluginJar> jars, Invocation invocation) throws IOException {
        if (jar.symbolicName() == null) {
            invocation.err().println(jar.file() + " is not a bundle: a jar with a Bundle-SymbolicName was expected.");
            return EntryPoint.UNUSABLE;
        }
        if (comesWithMingle(jar, jars)) {
            invocation
                    .err()
                    .println("Mingle itself has a bundle " + jar.name() + " " + jar.version()
                            + ", which stays. Give yours another name or version.");
            return EntryPoint.UNUSABLE;
        }
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(invocation.home().resolve("cache"), "plugin", ".part");
        Files.copy(jar.file(), whole, StandardCopyOption.REPLACE_EXISTING);
        for (PluginJar former : jars) {
            if (former.name().equals(jar.name())) {
                Files.delete(former.file());
            }
        }
        Files.move(whole, folder.resolve(jar.name() + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        invocation.err().println("Installed " + jar.name() + ". 'mingle plugins list' tells whether it runs.");
        return 0;
    }

    private boolean comesWithMingle(PluginJar jar, List<PluginJar> plugins) {
        return Arrays.stream(framework.getBundles())
                .filter(jar::isNamedLike)
                .anyMatch(bundle -> isOurs(bundle, plugins));
    }

    private static boolean isOurs(Bundle bundle, List<PluginJar> plugins) {
        return plugins.stream().noneMatch(plugin -> plugin.isInstalledAs(bundle));
    }

    private static int remove(String name, List<PluginJar> jars, PrintStream err) throws IOException {
        boolean found = false;
        for (PluginJar jar : jars) {
            if (jar.name().equals(name)) {
                Files.delete(jar.file());
                found = true;
            }
        }
        err.println(found ? "Removed " + name + "." : "There is no plug-in " + name + ".");
        return found ? 0 : EntryPoint.UNUSABLE;
    }
}
