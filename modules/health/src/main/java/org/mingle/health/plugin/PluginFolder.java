package org.mingle.health.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folder {@code plugins} of a home folder: what lies in it is on; {@code disabled} below it holds what is switched
 * off, and {@code last-working} copies of what was on when all of it last ran.
 *
 * @param path the folder
 */
public record PluginFolder(Path path) {
    public List<PluginJar> on() throws IOException {
        return PluginJar.in(path);
    }

    public List<PluginJar> off() throws IOException {
        return PluginJar.in(disabled());
    }

    public Path disabled() {
        return path.resolve("disabled");
    }

    private Path working() {
        return path.resolve("last-working");
    }

    /** Switches a plug-in off or on by moving its file. */
    public void move(PluginJar jar, boolean on) throws IOException {
        Path folder = Files.createDirectories(on ? path : disabled());
        Files.move(jar.file(), folder.resolve(jar.fileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps copies of what is on, for {@link #restore}; touches only what differs. */
    public void remember() throws IOException {
        List<PluginJar> jars = on();
        if (jars.isEmpty() && !Files.isDirectory(working())) {
            return;
        }
        Files.createDirectories(working());
        Set<String> names = new HashSet<>();
        for (PluginJar jar : jars) {
            names.add(jar.fileName());
            Path copy = working().resolve(jar.fileName());
            if (!isSame(jar.file(), copy)) {
                Files.copy(jar.file(), copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        for (PluginJar old : PluginJar.in(working())) {
            if (!names.contains(old.fileName())) {
                Files.delete(old.file());
            }
        }
    }

    /** Nobody ever sees half a file. */
    private void copy(Path from, Path to) throws IOException {
        Path part = working().resolve("part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSame(Path file, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.size(file) == Files.size(copy)
                && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
    }

    public boolean isRemembered() {
        return Files.isDirectory(working());
    }

    /** Forgets the copy of a plug-in that the person does not want any more. */
    public void forget(PluginJar jar) throws IOException {
        for (PluginJar copy : PluginJar.in(working())) {
            if (copy.name().equals(jar.name())) {
                Files.delete(copy.file());
            }
        }
    }

    /** Goes back to what was remembered; what was not there then is switched off. */
    public void restore() throws IOException {
        List<PluginJar> kept = PluginJar.in(working());
        Set<String> names = new HashSet<>();
        for (PluginJar copy : kept) {
            names.add(copy.fileName());
            Path file = path.resolve(copy.fileName());
            if (!isSame(copy.file(), file)) {
                if (Files.exists(file)) {
                    move(PluginJar.read(file), false);
                }
                copy(copy.file(), file);
            }
        }
        for (PluginJar jar : on()) {
            if (!names.contains(jar.fileName())) {
                move(jar, false);
            }
        }
        for (PluginJar jar : off()) {
            boolean again = kept.stream()
                    .anyMatch(copy ->
                            copy.name().equals(jar.name()) && copy.version().equals(jar.version()));
            if (again) {
                Files.delete(jar.file());
            }
        }
    }
}
