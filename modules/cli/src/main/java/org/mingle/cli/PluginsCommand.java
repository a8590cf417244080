package org.mingle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
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
                arity = "1..2",
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
        boolean named = options.words.size() == 2;
        try {
            return switch (options.words.get(0)) {
                case "list" -> list(folder, invocation);
                case "install" -> install(folder, argument(named, options, "install FILE"), invocation);
                case "remove" -> remove(folder, argument(named, options, "remove NAME"), invocation);
                default -> throw new UsageException("mingle plugins list, install FILE, or remove NAME");
            };
        } catch (IOException unusable) {
            invocation
                    .err()
                    .println("Cannot use the folder " + folder + ". Is it there, and is there room on the disk?");
            return EntryPoint.UNUSABLE;
        }
    }

    private static String argument(boolean named, Options options, String usage) {
        if (!named) {
            throw new UsageException("Call it like this: mingle plugins " + usage);
        }
        return options.words.get(1);
    }

    private int list(Path folder, Invocation invocation) throws IOException {
        List<PluginState> plugins = PluginState.in(folder, framework);
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    plugins.stream()
                            .map(one -> Json.object(
                                    "name",
                                    one.name(),
                                    "version",
                                    one.version(),
                                    "state",
                                    one.state(),
                                    "reason",
                                    one.reason()))
                            .toList(),
                    false);
            return 0;
        }
        if (plugins.isEmpty()) {
            invocation.out().println("No plug-ins. Drop a bundle into " + folder + ", or: mingle plugins install FILE");
        }
        for (PluginState one : plugins) {
            invocation
                    .out()
                    .println(one.name() + " " + one.version() + "  " + one.state()
                            + (one.reason() == null ? "" : ": " + one.reason()));
        }
        return 0;
    }

    private static int install(Path folder, String file, Invocation invocation) throws IOException {
        Path from = Path.of(file);
        String name = Files.isRegularFile(from) ? symbolicName(from) : null;
        if (name == null) {
            invocation.err().println(file + " is not a bundle: a jar with a Bundle-SymbolicName was expected.");
            return EntryPoint.UNUSABLE;
        }
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(invocation.home().resolve("cache"), "plugin", ".part");
        Files.copy(from, whole, StandardCopyOption.REPLACE_EXISTING);
        for (Path former : holding(folder, name)) {
            Files.delete(former);
        }
        Files.move(whole, folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        invocation.err().println("Installed " + name + ". 'mingle plugins list' tells whether it runs.");
        return 0;
    }

    private static int remove(Path folder, String name, Invocation invocation) throws IOException {
        List<Path> files = holding(folder, name);
        for (Path file : files) {
            Files.delete(file);
        }
        invocation.err().println(files.isEmpty() ? "There is no plug-in " + name + "." : "Removed " + name + ".");
        return files.isEmpty() ? EntryPoint.UNUSABLE : 0;
    }

    private static List<Path> holding(Path folder, String name) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path jar : PluginState.jars(folder)) {
            if (name.equals(symbolicName(jar))) {
                found.add(jar);
            }
        }
        return found;
    }

    static @Nullable String symbolicName(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String header = main.getValue("Bundle-SymbolicName");
            return header == null ? null : header.split(";", 2)[0].strip();
        } catch (IOException notAJar) {
            return null;
        }
    }
}
