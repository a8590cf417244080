package org.mingle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Notes in the home folder which Mingle used it last. A newer one may have brought the data into a form that an older one would misread, so an older one stays away.
 *
 * @param mark the file in the home folder
 * @param own the version of this Mingle
 */
record HomeVersion(Path mark, Version own) {

    static HomeVersion of(HomeFolder home) {
        return new HomeVersion(home.room("version"), Version.parse(product()));
    }

    private static String product() {
        try (InputStream in = HomeVersion.class.getResourceAsStream("version.txt")) {
            return in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses before anything is changed. */
    void check() throws LaunchProblem {
        Version last = read();
        if (last != null && last.compareTo(own) > 0) {
            throw LaunchProblem.usage(
                    "The home folder " + mark.resolveSibling("").normalize()
                            + " was last used by Mingle " + last + ", and this is the older Mingle " + own
                            + ". Please use the newer one, or name another folder with --home.");
        }
    }

    /** From now on the folder is in the form of this version; rooms bring their own data there when they open them. */
    void note() throws LaunchProblem {
        if (!own.equals(read())) {
            try {
                Files.writeString(mark, own + "\n");
            } catch (IOException e) {
                throw LaunchProblem.fault("Mingle cannot write to " + mark
                        + ". Please see that the home folder is writable and that the disk is not full.");
            }
        }
    }

    /** Nothing when there is no mark, or one that a full disk cut short. */
    private @Nullable Version read() {
        try {
            return Files.exists(mark) ? Version.parse(Files.readString(mark).strip()) : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
