package org.mingle.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.osgi.framework.FrameworkUtil;

/** The home folder of the run, as a person uses it: files are dropped in, changed and taken away. */
final class Home {
    private Home() {}

    static Path folder(String room) {
        String home = FrameworkUtil.getBundle(Home.class).getBundleContext().getProperty("mingle.home");
        return Path.of(home).resolve(room);
    }

    static Path target() {
        return Path.of(FrameworkUtil.getBundle(Home.class).getBundleContext().getProperty("mingle.it"));
    }

    /** Saves a file the way an editor does. */
    static Path save(String room, String name, String text) throws IOException {
        Path folder = Files.createDirectories(folder(room));
        Path file = folder.resolve(name);
        Path part = Files.writeString(Files.createTempFile(target(), name, ".part"), text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return file;
    }

    /** Drops one of the sample bundles into the plug-ins. */
    static Path plugIn(String sample) throws IOException {
        Path folder = Files.createDirectories(folder("plugins"));
        Path part = target().resolve(sample + ".part");
        Files.copy(target().resolve("samples").resolve(sample + ".jar"), part, StandardCopyOption.REPLACE_EXISTING);
        return Files.move(part, folder.resolve(sample + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    static void empty(String room) throws IOException {
        Path folder = Files.createDirectories(folder(room));
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
