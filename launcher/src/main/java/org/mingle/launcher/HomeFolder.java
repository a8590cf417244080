package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything Mingle keeps on a machine is below this one folder.
 *
 * @param path absolute
 */
record HomeFolder(Path path) {

    private static final List<String> ROOMS = List.of("data", "rules", "plugins", "conf", "logs", "cache");
    private static final long LEAST_ROOM = 1 << 20;

    /**
     * Find the folder: what was asked for, else {@code MINGLE_HOME}, else the platform's usual place for data.
     *
     * @param asked the value of {@code --home}
     * @param env the environment
     * @param osName the system property {@code os.name}
     * @param userHome the system property {@code user.home}
     */
    static HomeFolder locate(@Nullable String asked, Map<String, String> env, String osName, String userHome)
            throws LaunchProblem {
        String chosen = asked != null ? asked : env.getOrDefault("MINGLE_HOME", "");
        try {
            Path path = chosen.isEmpty() ? platformFolder(env, osName, userHome) : Path.of(chosen);
            return new HomeFolder(path.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw LaunchProblem.usage("The home folder " + chosen + " is not a name that this system allows.");
        }
    }

    private static Path platformFolder(Map<String, String> env, String osName, String userHome) {
        if (osName.startsWith("Windows")) {
            String appData = env.getOrDefault("APPDATA", "");
            return (appData.isEmpty() ? Path.of(userHome, "AppData", "Roaming") : Path.of(appData)).resolve("Mingle");
        }
        String home = env.getOrDefault("HOME", "");
        Path user = Path.of(home.isEmpty() ? userHome : home);
        if (osName.startsWith("Mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Mingle");
        }
        String xdg = env.getOrDefault("XDG_DATA_HOME", "");
        boolean usable = !xdg.isEmpty() && Path.of(xdg).isAbsolute();
        return (usable ? Path.of(xdg) : user.resolve(".local").resolve("share")).resolve("mingle");
    }

    /** Make the folder and its rooms, where they are not there yet. */
    HomeFolder create() throws LaunchProblem {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw LaunchProblem.usage("The home folder " + path + " is a file. Please name a folder.");
        }
        try {
            for (String room : ROOMS) {
                Files.createDirectories(path.resolve(room));
            }
        } catch (IOException e) {
            throw LaunchProblem.fault("Mingle cannot write to its home folder " + path
                    + ". Please make it writable, or name another one with --home.");
        }
        return this;
    }

    /** Whether there is no room left on the disk; then the log cannot tell of it either. */
    boolean isFull() {
        try {
            return Files.getFileStore(path).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    Path room(String name) {
        return path.resolve(name);
    }
}
