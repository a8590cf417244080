package org.mingle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingle.api.command.Invocation;
import org.mingle.api.health.Offer;
import org.mingle.api.health.PluginException;
import org.mingle.api.health.Plugins;

/** {@code plugins install}: shows what a plug-in brings and wants, and asks before it comes in; a script, which cannot be asked, has asked for it. */
final class PluginInstall {
    private static final Set<String> YES = Set.of("y", "yes");

    private final Plugins plugins;
    private final Invocation invocation;
    private final PrintStream err;

    PluginInstall(Plugins plugins, Invocation invocation) {
        this.plugins = plugins;
        this.invocation = invocation;
        this.err = invocation.err();
    }

    int run(Path file, boolean yes) throws PluginException {
        Offer offer = plugins.inspect(file);
        show(offer);
        if (!yes && invocation.terminal() && !agreed()) {
            err.println("Nothing was installed.");
            return 0;
        }
        plugins.install(file);
        err.println("Installed " + offer.name() + ". 'mingle plugins list' tells whether it runs.");
        return 0;
    }

    private void show(Offer offer) {
        err.println(offer.title() + " (" + offer.name() + " " + offer.version() + ")"
                + (offer.replaces() == null ? "" : ", in place of " + offer.replaces()));
        list("It brings", offer.brings());
        list("It wants", offer.wants());
        offer.missing().forEach(err::println);
        err.println(offer.signedBy() == null ? "It is not signed." : "It is signed by " + offer.signedBy() + ".");
    }

    private void list(String title, List<String> phrases) {
        err.println(title + (phrases.isEmpty() ? " nothing that can be told." : ":"));
        phrases.forEach(phrase -> err.println("  " + phrase));
    }

    private boolean agreed() {
        err.print("A plug-in can do on this machine whatever you can. Install it? [y/N] ");
        err.flush();
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(invocation.in(), StandardCharsets.UTF_8));
            String answer = in.readLine();
            return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException gone) {
            return false;
        }
    }
}
