package org.mingle.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.mingle.health.reason.Reasons;
import org.osgi.framework.BundleException;
import org.osgi.service.cm.ManagedService;
import org.osgi.service.log.LogService;
import org.osgi.service.log.LoggerFactory;

/** One start of Mingle: takes a storage, runs the bundles, hands over, and cleans up. */
final class Launch {

    private static final String SAFE_MODE =
            "Mingle was started in safe mode: plug-ins and pack files from others are left out.";

    private final CommandLine commandLine;
    private final HomeFolder home;
    private final Distribution distribution;
    private final boolean display;
    private final PrintStream messages;
    private final LogConfiguration levels;

    private volatile @Nullable Container running;
    private @Nullable Thread waking;

    /** @param display whether a window could be shown */
    Launch(CommandLine commandLine, HomeFolder home, Distribution distribution, boolean display, PrintStream messages) {
        this.commandLine = commandLine;
        this.home = home;
        this.distribution = distribution;
        this.display = display;
        this.messages = messages;
        this.levels = new LogConfiguration(home.room("conf"));
    }

    /** @return the exit code */
    int run() throws LaunchProblem {
        boolean desktop = !commandLine.command() && display;
        List<Path> exports = exports();
        try (Storage storage = desktop ? desktop(exports) : Storage.command(home.room("cache"))) {
            if (storage == null) {
                messages.println("Mingle is already open.");
                return ExitCode.DONE;
            }
            Logs logs = new Logs(home.room("logs").resolve(storage.name() + ".log"), commandLine.verbose());
            logs.use();
            if (desktop) {
                // What it has to say goes to the log, too.
                WindowingSystem.wake(distribution, home.path());
            }
            Logs.level(levels.inFile());
            if (!desktop) {
                waking = Logs.wake();
            }
            Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
                log("Something failed in the background", fault);
                messages.println("Something went wrong in the background. The details are in " + logs.file() + ".");
            });
            temporaryFilesIn(storage);
            NativeLibrary library = NativeLibrary.of(distribution.bundles(), home.room("cache"));
            library.use();
            int code = run(storage, logs, desktop);
            library.keep(storage.temporary());
            ClassArchiveRequest archive = new ClassArchiveRequest(home, System.getProperty("mingle.archive", ""));
            if (code == ExitCode.DONE && archive.isDue(storage.record(), Instant.now())) {
                archive.send();
            }
            return code;
        } catch (IOException e) {
            throw cannotWrite();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAULT;
        }
    }

    /** What the window is to open, found from the folder that the person is in. */
    private List<Path> exports() throws LaunchProblem {
        List<Path> exports = new ArrayList<>();
        for (String each : commandLine.exports()) {
            if (!display) {
                throw LaunchProblem.usage("Opening " + each
                        + " needs a window, and this machine has no display. To read it here: mingle coach \"" + each
                        + "\"");
            }
            try {
                Path export = Path.of(each).toAbsolutePath().normalize();
                if (!Files.exists(export)) {
                    throw LaunchProblem.unusable("There is no file " + export + ".");
                }
                exports.add(export);
            } catch (InvalidPathException e) {
                throw LaunchProblem.usage(each + " is not a file name that this system allows.");
            }
        }
        return exports;
    }

    /** There is one desktop on a home folder: when it is open, it is given this start and there is no storage to have. */
    private @Nullable Storage desktop(List<Path> exports) throws LaunchProblem, IOException, InterruptedException {
        Path cache = home.room("cache");
        Storage storage = Storage.desktop(cache).orElse(null);
        return storage != null
                ? storage
                : new Requests(cache)
                        .send(new LaterStart(commandLine.arguments(), exports))
                        .orElse(null);
    }

    private LaunchProblem cannotWrite() {
        return LaunchProblem.fault("Mingle cannot write to its home folder " + home.path()
                + ". Please see that it is writable and that the disk is not full.");
    }

    /** Stop whatever runs, for when the process is told to end. */
    void stop() {
        Container container = running;
        if (container != null) {
            container.stop();
        }
    }

    private static void temporaryFilesIn(Storage storage) throws IOException {
        FolderTree.delete(storage.temporary());
        Files.createDirectories(storage.temporary());
        String folder = storage.temporary().toString();
        System.setProperty("java.io.tmpdir", folder);
        System.setProperty("org.sqlite.tmpdir", folder);
    }

    private int run(Storage storage, Logs logs, boolean desktop)
            throws LaunchProblem, IOException, InterruptedException {
        PluginGuard guard = new PluginGuard(home, storage);
        if (!commandLine.safeMode()) {
            guard.begin().forEach(messages::println);
        }
        Answer answer = attempt(storage, logs, desktop, Files.exists(storage.record()), guard);
        if (answer == null) {
            storage.discard();
            answer = attempt(storage, logs, desktop, false, guard);
        }
        return answer == null ? ExitCode.FAULT : answer.exitCode();
    }

    private record Answer(int exitCode) {}

    /**
     * Start and hand over.
     *
     * @param kept whether the storage holds what an earlier start left, which then is to blame before the bundles are
     * @return empty when what was kept turned out to be damaged
     */
    private @Nullable Answer attempt(Storage storage, Logs logs, boolean desktop, boolean kept, PluginGuard guard)
            throws LaunchProblem, IOException, InterruptedException {
        if (!kept) {
            storage.discard();
        }
        Container container = null;
        try {
            container = new Container(FrameworkSettings.of(home, distribution, storage, logs, commandLine.safeMode()));
            running = container;
            start(container, storage, logs, desktop, guard);
            Callable<?> task = task(container, desktop);
            boolean whole = container.isWhole();
            if (kept && (task == null || !whole)) {
                return null;
            }
            if (whole) {
                container.remember(storage);
            }
            if (task == null) {
                return explain(container, logs);
            }
            if (!commandLine.safeMode()) {
                guard.done(container.context());
            }
            return new Answer(desktop ? attend(container, task, logs) : call(task, logs));
        } catch (BundleException | RuntimeException | LinkageError e) {
            if (kept) {
                return null;
            }
            log("The start failed", e);
            if (home.isFull()) {
                throw cannotWrite();
            }
            throw LaunchProblem.fault("Mingle could not start. The details are in " + logs.file() + ".");
        } finally {
            if (container != null) {
                container.stop();
            }
            running = null;
        }
    }

    private void start(Container container, Storage storage, Logs logs, boolean desktop, PluginGuard guard)
            throws BundleException, LaunchProblem, IOException, InterruptedException {
        ConfigurationFiles configuration = new ConfigurationFiles(home.room("conf"));
        configuration.forgetTheGone(storage.configuration());
        int work = desktop ? FrameworkSettings.LEVEL_DESKTOP : FrameworkSettings.LEVEL_COMMANDS;
        List<Distribution.Entry> entries = distribution.bundles().stream()
                .map(entry -> entry.level() == work ? entry.first() : entry)
                .toList();
        container.prepare(entries, storage, !commandLine.safeMode());
        if (!commandLine.safeMode()) {
            guard.watch(container.context());
        }
        // The rest is wired when there is a window.
        container.resolve(FrameworkSettings.LEVEL_SERVICES);
        container
                .context()
                .registerService(
                        new String[] {LogService.class.getName(), LoggerFactory.class.getName()},
                        new BundleLog(),
                        null);
        container.context().registerService(ManagedService.class, levels, LogConfiguration.properties());
        container.context().registerService(Object.class, this, announcement(storage, logs, desktop, guard));
        if (waking != null) {
            waking.join();
        }
        container.start();
        container.resolve(work);
        container.raise(FrameworkSettings.LEVEL_ROOMS);
        configuration.settle(container.context());
        container.raise(work);
    }

    /** What bnd's own launcher registers too, so that the same bundles run under either; and where things are. */
    private Dictionary<String, Object> announcement(Storage storage, Logs logs, boolean desktop, PluginGuard guard)
            throws LaunchProblem {
        Dictionary<String, Object> properties =
                new Hashtable<>(FrameworkSettings.places(home, distribution, storage, logs, commandLine.safeMode()));
        properties.put("launcher.arguments", commandLine.arguments().toArray(String[]::new));
        properties.put("launcher.ready", "true");
        properties.put("mingle.mode", desktop ? "desktop" : "command");
        List<String> notices = commandLine.safeMode() ? List.of(SAFE_MODE) : guard.leftOut();
        properties.put("mingle.notices", notices.toArray(String[]::new));
        properties.put("mingle.exports", exports().stream().map(Path::toString).toArray(String[]::new));
        properties.put("mingle.rehearsal", System.getProperty("mingle.rehearsal", "false"));
        return properties;
    }

    private static @Nullable Callable<?> task(Container container, boolean desktop) {
        Callable<?> task = desktop ? container.mainTask("desktop") : null;
        return task == null ? container.mainTask("command") : task;
    }

    /** Call, and pass on meanwhile what later starts hand over; a window whose rooms were exchanged is opened anew. */
    private int attend(Container container, Callable<?> task, Logs logs) throws LaunchProblem {
        ExecutorService door = new Requests(home.room("cache")).attend(container::offer);
        try {
            int code = call(task, logs);
            for (Callable<?> gone = task; code == ExitCode.AGAIN; code = call(gone, logs)) {
                if (container.isStopping()) {
                    return ExitCode.DONE;
                }
                messages.println("A part of Mingle is being exchanged; the window opens anew when it is back.");
                gone = container.successor("desktop", gone);
                if (gone == null) {
                    throw LaunchProblem.fault("It did not come back. 'mingle doctor' may say why.");
                }
            }
            return code;
        } finally {
            door.shutdownNow();
        }
    }

    private int call(Callable<?> task, Logs logs) throws LaunchProblem {
        try {
            Object answer = task.call();
            System.out.flush();
            int exitCode = answer instanceof Integer code ? code : ExitCode.DONE;
            // A command that ends with a fault has named the file itself, and cannot know whose fault it was.
            if (exitCode == ExitCode.FAULT && home.isFull()) {
                messages.println("The disk of the home folder is full. Please make room, and try again.");
            } else if (exitCode != ExitCode.FAULT && Logs.tellOfFault()) {
                messages.println("Something went wrong on the way. The details are in " + logs.file() + ".");
            }
            return exitCode;
        } catch (Throwable e) {
            log("The command failed", e);
            throw LaunchProblem.fault("Something went wrong inside Mingle. The details are in " + logs.file() + ".");
        }
    }

    private Answer explain(Container container, Logs logs) {
        messages.println("The command line of Mingle did not start.");
        List<String> causes = new Reasons(container.context(), List.of()).causes(bundle -> true);
        if (causes.isEmpty()) {
            messages.println("No bundle of this Mingle brings one. Please unpack Mingle again.");
        }
        causes.forEach(messages::println);
        messages.println("The details are in " + logs.file() + ".");
        log("The command line did not start: " + causes, null);
        return new Answer(ExitCode.FAULT);
    }

    private static void log(String message, @Nullable Throwable thrown) {
        org.slf4j.LoggerFactory.getLogger(Launch.class).error(message, thrown);
    }
}
