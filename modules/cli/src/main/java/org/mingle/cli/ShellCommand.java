package org.mingle.cli;

import java.util.ArrayList;
import java.util.List;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine;

/** {@code mingle shell}: the shell of Apache Felix on the framework that runs. Its bundles have a start level that nothing reaches; only this starts them. */
@Component(service = Command.class, property = Command.NAME + "=shell")
public final class ShellCommand implements Command {
    private static final String GOGO = "org.apache.felix.gogo.";

    private final BundleContext framework;

    /** Called by Declarative Services. */
    @Activate
    public ShellCommand(BundleContext framework) {
        this.framework = framework;
    }

    @CommandLine.Command
    private static final class Options {}

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String summary() {
        return "Opens a shell on the bundles and services, for those who know OSGi";
    }

    @Override
    public int run(Invocation invocation) {
        if (!Arguments.read(this, invocation, new Options())) {
            return 0;
        }
        List<Bundle> gogo = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            if (String.valueOf(bundle.getSymbolicName()).startsWith(GOGO)) {
                gogo.add(bundle);
            }
        }
        try {
            start(gogo);
        } catch (BundleException broken) {
            throw new IllegalStateException("The shell does not start", broken);
        }
        if (gogo.isEmpty()) {
            invocation.err().println("This Mingle comes without a shell: there is no bundle " + GOGO + "runtime.");
            return EntryPoint.UNUSABLE;
        }
        return new ShellSession(framework, invocation).run();
    }

    private void start(List<Bundle> gogo) throws BundleException {
        // The bundle would otherwise open a shell of its own, and end the framework with it.
        System.setProperty("gosh.args", "--nointeractive --noshutdown");
        int reached = framework.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
        for (Bundle bundle : gogo) {
            bundle.adapt(BundleStartLevel.class).setStartLevel(reached);
            bundle.start();
        }
    }
}
