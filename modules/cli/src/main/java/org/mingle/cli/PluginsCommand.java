package org.mingle.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.health.Plugin;
import org.mingle.api.health.PluginException;
import org.mingle.api.health.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle plugins}: the bundles beyond the distribution. */
@Component(service = Command.class, property = Command.NAME + "=plugins")
public final class PluginsCommand implements Command {
    private final Plugins plugins;

    /** Called by Declarative Services. */
    @Activate
    public PluginsCommand(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    static final class Options {
        @Parameters(
                paramLabel = "list|install|remove|enable|disable|restore",
                hideParamSyntax = true,
                arity = "0..*",
                description = "list · install FILE · remove NAME · enable NAME · disable NAME"
                        + " · restore: the plug-ins of the last start with which all of them ran")
        List<String> words = new ArrayList<>();

        @Option(names = "--yes", description = "installs without asking")
        boolean yes;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String summary() {
        return "Lists the plug-ins and why one does not run; installs, switches and removes them";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        String task = Arguments.task(
                this, options.words, "list", "install FILE", "remove NAME", "enable NAME", "disable NAME", "restore");
        String what = options.words.size() < 2 ? "" : options.words.get(1);
        try {
            return switch (task) {
                case "list" -> list(invocation);
                case "install" -> new PluginInstall(plugins, invocation).run(Path.of(what), options.yes);
                default -> change(task, what, invocation.err());
            };
        } catch (PluginException refused) {
            invocation.err().println(refused.getMessage());
            return EntryPoint.UNUSABLE;
        }
    }

    private int list(Invocation invocation) {
        PrintStream out = invocation.out();
        List<Plugin> all = plugins.list();
        if (invocation.json()) {
            Json.print(out, all.stream().map(PluginsCommand::json).toList(), false);
            return 0;
        }
        if (all.isEmpty()) {
            out.println("No plug-ins. Drop a bundle into " + invocation.home().resolve("plugins")
                    + ", or: mingle plugins install FILE");
        }
        for (Plugin plugin : all) {
            String version = plugin.version() == null ? "" : " " + plugin.version();
            String reason = plugin.reason() == null ? "" : ": " + plugin.reason();
            out.println(plugin.name() + version + "  " + plugin.state().id() + reason);
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Plugin plugin) {
        return Json.object(
                "name", plugin.name(),
                "version", plugin.version(),
                "state", plugin.state().id(),
                "reason", plugin.reason());
    }

    private int change(String task, String name, PrintStream err) throws PluginException {
        switch (task) {
            case "remove" -> {
                plugins.remove(name);
                err.println("Removed " + name + ".");
            }
            case "enable" -> {
                plugins.enable(name, true);
                err.println(name + " is on. 'mingle plugins list' tells whether it runs.");
            }
            case "disable" -> {
                plugins.enable(name, false);
                err.println(name + " is off and keeps its place: mingle plugins enable " + name);
            }
            default -> {
                List<String> on = plugins.restore();
                err.println(
                        on.isEmpty() ? "No plug-in is on, as then." : "On are now, as then: " + String.join(", ", on));
            }
        }
        return 0;
    }
}
