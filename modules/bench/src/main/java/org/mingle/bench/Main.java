package org.mingle.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Times whole processes: the distribution, and Apache Karaf on the way to its prompt. */
public final class Main {
    private static final String FLAGS =
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:TLABSize=256k -Xshare:auto";

    private final Path mingle;
    private final Path karaf;
    private final Path home;
    private final Path large;
    private final int rounds;
    private final Processes processes;

    private Main(Path mingle, Path karaf, Path folder, Path large, int rounds) {
        this.mingle = mingle;
        this.karaf = karaf;
        this.home = folder.resolve("start-home");
        this.large = large;
        this.rounds = rounds;
        this.processes = new Processes(folder.resolve("processes.log"));
    }

    /**
     * @param args the script of Mingle, the script of Karaf, a folder to work in, the large export, how many rounds
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[2]));
        Main main = new Main(Path.of(args[0]), Path.of(args[1]), folder, Path.of(args[3]), Integer.parseInt(args[4]));
        main.start(folder.resolve("party"));
        main.coachOnLarge();
    }

    private void start(Path party) throws Exception {
        mingle("guests", "write", party.toString());
        String[] coach = {"coach", party.resolve("shouter/linkedin.zip").toString()};
        List<String> felix = felix();
        mingle(coach);
        karaf("");
        processes.complete(Map.of(), felix);
        Rounds advice = new Rounds("mingle coach EXPORT, to its first advice");
        Rounds whole = new Rounds("the same, to its end");
        Rounds prompt = new Rounds("Karaf to its prompt, as it comes");
        Rounds tuned = new Rounds("Karaf to its prompt, our flags");
        Rounds bare = new Rounds("Felix with SCR alone, to its end");
        for (int i = 0; i < rounds; i++) {
            advice.add(processes.until("rather than", Map.of(), command(home, coach)));
            whole.add(mingle(coach));
            prompt.add(karaf(""));
            tuned.add(karaf(FLAGS));
            bare.add(processes.complete(Map.of(), felix));
        }
        System.out.println(advice.line());
        System.out.println(whole.line());
        System.out.println(prompt.line());
        System.out.println(tuned.line());
        System.out.println(bare.line());
        System.out.printf(
                "first advice / Karaf's prompt   %.2f as it comes   %.2f with our flags%n",
                advice.median() / prompt.median(), advice.median() / tuned.median());
        if (System.getenv("DISPLAY") == null) {
            System.out.println("No display, so no window was measured; xvfb-run gives one.");
        } else {
            windows();
        }
    }

    private void windows() throws Exception {
        Processes ours = new Processes(home.resolveSibling("windows.log"));
        Processes theirs = new Processes(home.resolveSibling("windows.log"));
        Rounds window = new Rounds("mingle to its window");
        Rounds bare = new Rounds("FlatLaf window with a table");
        Rounds prompt = new Rounds("Karaf to its prompt, our flags");
        List<String> least =
                java("-cp", lib("flatlaf-[0-9]*.jar") + File.pathSeparator + own(), "org.mingle.bench.BareWindow");
        ours.window("^Mingle", command(home));
        for (int i = 0; i < rounds; i++) {
            window.add(ours.window("^Mingle", command(home)));
            bare.add(theirs.window("^Bare window", least));
            prompt.add(karaf(FLAGS));
        }
        System.out.println(window.line());
        System.out.println(bare.line());
        System.out.println(prompt.line());
        System.out.printf(
                "window / bare window   %.2f   window / Karaf's prompt   %.2f%n",
                window.median() / bare.median(), window.median() / prompt.median());
        System.out.printf(
                "resident at most: window %d MB, bare window %d MB%n", ours.peakMegabytes(), theirs.peakMegabytes());
    }

    private List<String> felix() throws IOException {
        List<String> command = java(
                "-cp",
                lib("org.apache.felix.framework-*.jar") + File.pathSeparator + own(),
                "org.mingle.bench.BareFelix",
                home.resolveSibling("bare-felix").toString(),
                lib("org.osgi.util.function-*.jar"),
                lib("org.osgi.util.promise-*.jar"),
                lib("org.osgi.service.component-*.jar"));
        command.add(file(mingle.resolveSibling("../bundles/1"), "org.apache.felix.scr-*.jar"));
        return command;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(FLAGS.split(" ")));
        command.add("-Xmx512m");
        command.addAll(List.of(arguments));
        return command;
    }

    private String lib(String name) throws IOException {
        return file(mingle.resolveSibling("../lib"), name);
    }

    private static String file(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name)) {
            return found.iterator().next().toString();
        }
    }

    private static String own() {
        return System.getProperty("java.class.path");
    }

    private void coachOnLarge() throws Exception {
        Processes fresh = new Processes(home.resolveSibling("large.log"));
        Path kept = home.resolveSibling("large-home");
        if (!Files.exists(kept.resolve("data/mingle.db"))) {
            fresh.complete(Map.of(), command(kept, "import", large.toString()));
        }
        Processes coach = new Processes(home.resolveSibling("large.log"));
        Rounds large = new Rounds("mingle coach on the large import");
        coach.complete(Map.of(), command(kept, "coach"));
        for (int i = 0; i < rounds; i++) {
            large.add(coach.complete(Map.of(), command(kept, "coach")));
        }
        System.out.println(large.line());
        System.out.printf(
                "resident at most, with the script's heap of 512 MB: import %d MB, coach %d MB%n",
                fresh.peakMegabytes(), coach.peakMegabytes());
    }

    private double mingle(String... arguments) throws Exception {
        return processes.complete(Map.of(), command(home, arguments));
    }

    private List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(mingle.toString(), "--home", folder.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A terminal of its own, since Karaf shows no prompt without one. */
    private double karaf(String flags) throws Exception {
        return processes.until(
                "karaf@root",
                Map.of("EXTRA_JAVA_OPTS", flags, "CHECK_ROOT_INSTANCE_RUNNING", "false", "TERM", "dumb"),
                List.of("script", "-qfc", karaf.toString(), "/dev/null"));
    }
}
