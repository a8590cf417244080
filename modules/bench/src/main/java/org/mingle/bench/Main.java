package org.mingle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Times whole processes: the distribution, and Apache Karaf on the way to its prompt. */
public final class Main {
    private static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto";

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
        List<String> coach =
                List.of("coach", party.resolve("shouter/linkedin.zip").toString());
        mingle(coach.toArray(String[]::new));
        karaf();
        Rounds advice = new Rounds("mingle coach EXPORT, to its end");
        Rounds prompt = new Rounds("Karaf to its prompt, same flags");
        for (int i = 0; i < rounds; i++) {
            advice.add(mingle(coach.toArray(String[]::new)));
            prompt.add(karaf());
        }
        System.out.println(advice.line());
        System.out.println(prompt.line());
        System.out.printf("first advice / Karaf's prompt   %.2f%n", advice.median() / prompt.median());
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
        List<String> command = new java.util.ArrayList<>(List.of(mingle.toString(), "--home", folder.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A terminal of its own, since Karaf shows no prompt without one. */
    private double karaf() throws Exception {
        return processes.until(
                "karaf@root",
                Map.of("EXTRA_JAVA_OPTS", FLAGS, "CHECK_ROOT_INSTANCE_RUNNING", "false", "TERM", "dumb"),
                List.of("script", "-qfc", karaf.toString(), "/dev/null"));
    }
}
