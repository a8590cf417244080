package org.mingle.launcher;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Where the process begins. */
public final class Main {

    private static final int BUFFER = 8192;

    private Main() {}

    public static void main(String[] args) {
        // Whatever the locale says: scripts and pipes get UTF-8.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        // Numbers are written the same everywhere; in some languages the framework cannot even read its own versions.
        // Java knows how they are
        // written in the US, and would look it up for no country, where it is the same.
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        // Java 17 makes a class for each method that reflection calls more often than this, usually 15 times: more work
        // than a start gets back.
        System.setProperty("sun.reflect.inflationThreshold", "1000");
        System.exit(run(args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), true, StandardCharsets.UTF_8);
    }

    private static int run(String... args) {
        String os = System.getProperty("os.name", "");
        boolean desktop = false;
        Path folder = Path.of("");
        try {
            CommandLine commandLine = CommandLine.parse(args);
            desktop = !commandLine.command() && hasDisplay(os);
            HomeFolder home =
                    HomeFolder.locate(commandLine.home(), System.getenv(), os, System.getProperty("user.home", ""));
            folder = home.path();
            HomeVersion version = HomeVersion.of(home);
            version.check();
            home.create();
            version.note();
            Launch launch = new Launch(commandLine, home, Distribution.own(), hasDisplay(os), System.err);
            Runtime.getRuntime().addShutdownHook(new Thread(launch::stop, "shutdown"));
            return launch.run();
        } catch (LaunchProblem e) {
            System.err.println(e.sentence());
            if (desktop && RefusedStart.isUnseen(System.console() != null, os)) {
                RefusedStart.show(e.sentence(), folder);
            }
            return e.exitCode();
        } finally {
            System.out.flush();
        }
    }

    /** Told without waking the windowing system, which costs more than a whole command. */
    private static boolean hasDisplay(String os) {
        if (Boolean.getBoolean("java.awt.headless")) {
            return false;
        }
        return os.startsWith("Windows")
                || os.startsWith("Mac")
                || !System.getenv().getOrDefault("DISPLAY", "").isEmpty();
    }
}
