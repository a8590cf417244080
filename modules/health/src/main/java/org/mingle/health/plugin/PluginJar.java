package org.mingle.health.plugin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A jar of a plug-in, by what its manifest says.
 *
 * @param file where it lies
 * @param symbolicName null when it is no bundle
 * @param version as it says, 0.0.0 when it does not
 * @param headers the main section of the manifest
 */
public record PluginJar(Path file, @Nullable String symbolicName, String version, Attributes headers) {
    /** Reads one; a file that is no jar is no bundle. */
    public static PluginJar read(Path file) {
        Attributes main = headers(file);
        String name = symbolicName(main.getValue(Constants.BUNDLE_SYMBOLICNAME));
        String version = Objects.requireNonNullElse(main.getValue(Constants.BUNDLE_VERSION), "0.0.0");
        return new PluginJar(file, name, normal(version), main);
    }

    private static Attributes headers(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        } catch (IOException | SecurityException notAJar) {
            return new Attributes();
        }
    }

    /** Returns whether it is a jar, of whatever kind, and whole. */
    public boolean isJar() {
        try (JarFile jar = new JarFile(file.toFile())) {
            return true;
        } catch (IOException | SecurityException notAJar) {
            return false;
        }
    }

    /** A file will be called like that, so a name that is none, such as one with slashes, is none. */
    private static @Nullable String symbolicName(@Nullable String header) {
        String name = header == null ? "" : header.split(";", 2)[0].strip();
        return name.matches("[\\w.-]+") ? name : null;
    }

    /** Writes 1.0 as 1.0.0, as the framework does; what it would not understand stays as it is. */
    private static String normal(String version) {
        try {
            return Version.parseVersion(version).toString();
        } catch (IllegalArgumentException odd) {
            return version.strip();
        }
    }

    /** Returns those of a folder by file name; none when it is not there. */
    public static List<PluginJar> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
                jars.forEach(files::add);
            }
        }
        return files.stream().sorted().map(PluginJar::read).toList();
    }

    /** Returns the file that a bundle was installed from, null when it was none. */
    public static @Nullable Path fileOf(Bundle bundle) {
        try {
            String location = bundle.getLocation();
            return location.startsWith("file:") ? Path.of(URI.create(location)) : null;
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    /** Returns what the person calls it: the symbolic name, the file name when it has none. */
    public String name() {
        return symbolicName == null ? fileName() : symbolicName;
    }

    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** Returns what it calls itself. */
    public String title() {
        String title = headers.getValue(Constants.BUNDLE_NAME);
        return title == null || title.isBlank() ? name() : title.strip();
    }

    /** Returns whether this is the bundle that was installed from this very file, to which links may lead. */
    public boolean isInstalledAs(Bundle bundle) {
        Path from = fileOf(bundle);
        try {
            return from != null && Files.isSameFile(from, file);
        } catch (IOException elsewhere) {
            return false;
        }
    }

    public boolean isNamedLike(Bundle bundle) {
        return Objects.equals(bundle.getSymbolicName(), symbolicName)
                && bundle.getVersion().toString().equals(version);
    }
}
