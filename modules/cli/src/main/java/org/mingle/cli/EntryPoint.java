package org.mingle.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.StoreException;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the launcher calls on the main thread when there is a command: runs it and answers with the exit code. */
@Component(
        service = Callable.class,
        immediate = true,
        property = {"main.thread=true", "mingle.mode=command"})
public final class EntryPoint implements Callable<Integer> {
    static final int USAGE = 2;
    static final int UNUSABLE = 3;
    static final int FAULT = 4;

    /** Answer of a command whose services have gone: no exit code, it is to be run anew once they are back. */
    static final int AGAIN = -1;

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long LOOK_MILLIS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(EntryPoint.class);

    private final FutureTask<GlobalOptions> options;
    private final Path home;
    private final String log;

    @Reference(
            service = Command.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            fieldOption = FieldOption.REPLACE)
    volatile List<ComponentServiceObjects<Command>> commands = List.of();

    /** Called by Declarative Services with what the launcher was called with. */
    @Activate
    public EntryPoint(
            @Reference(service = Object.class, target = "(launcher.arguments=*)") Map<String, Object> launcher) {
        this(
                (String[]) Objects.requireNonNull(launcher.get("launcher.arguments")),
                launcher.get("mingle.home"),
                launcher.get("mingle.log"));
        // The line is understood while the rooms are still starting: the library that does it takes a while to wake.
        if ("command".equals(launcher.get("mingle.mode"))) {
            Thread reader = new Thread(options, "mingle command line");
            reader.setDaemon(true);
            reader.start();
        }
    }

    EntryPoint(String[] arguments, @Nullable Object home, @Nullable Object log) {
        List<String> line = List.of(arguments);
        this.options = new FutureTask<>(() -> GlobalOptions.parse(line));
        this.home = Path.of(home == null ? "." : home.toString());
        this.log = log == null ? home + "/logs" : log.toString();
    }

    @Override
    public Integer call() {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            return run(out, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    int run(PrintStream out, PrintStream err) {
        try {
            GlobalOptions options = options();
            return options.command == null ? help(options, out, err) : dispatch(options, options.command, out, err);
        } catch (UsageException wrong) {
            err.println(wrong.getMessage());
            return USAGE;
        } catch (InvalidPathException odd) {
            err.println("'" + odd.getInput() + "' is not a file name that this system allows.");
            return USAGE;
        } catch (StoreException unusable) {
            LOG.warn("The store cannot be used", unusable);
            err.println(unusable.getMessage() + " The details are in " + log + ".");
            return FAULT;
        } catch (RuntimeException | Error fault) {
            LOG.error("A command failed", fault);
            err.println("Something went wrong in Mingle itself. The details are in " + log + ".");
            return FAULT;
        }
    }

    /** Reads the line now, unless that has begun already. */
    private GlobalOptions options() {
        options.run();
        try {
            return options.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    private int help(GlobalOptions options, PrintStream out, PrintStream err) {
        if (!options.help() && !options.arguments.isEmpty()) {
            throw new UsageException("Not understood: " + options.arguments.get(0) + ". See mingle --help.");
        }
        Help.print(options.help() ? out : err, new Offers(commands).all());
        return options.help() ? 0 : USAGE;
    }

    private int dispatch(GlobalOptions options, String name, PrintStream out, PrintStream err) {
        Command command = new Offers(commands)
                .find(name)
                .orElseThrow(() -> new UsageException("There is no command '" + name + "'. See mingle --help."));
        Invocation invocation = new Invocation(
                options.arguments,
                System.in,
                out,
                err,
                options.json(),
                options.asOf,
                options.workspace,
                home,
                options.verbose,
                System.console() != null);
        int code = command.run(invocation);
        while (code == AGAIN) {
            err.println("A part of Mingle is being exchanged; the answer comes anew when it is back.");
            command = successor(command);
            if (command == null) {
                err.println("It did not come back. 'mingle plugins list' may say why.");
                return FAULT;
            }
            code = command.run(invocation);
        }
        return code;
    }

    private @Nullable Command successor(Command gone) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += LOOK_MILLIS) {
            Command there = new Offers(commands).find(gone.name()).orElse(gone);
            if (there != gone) {
                return there;
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), true, StandardCharsets.UTF_8);
    }
}
