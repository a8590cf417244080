package org.mingle.cli;

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
 * A jar in the folder of plug-ins, by what its manifest says.
 *
 * @param file where it lies
 * @param symbolicName null when it is no bundle
 * @param version as it says, 0.0.0 when it does not
 */
record PluginJar(Path file, @Nullable String symbolicName, String version) {
    static PluginJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name = symbolicName(main.getValue(Constants.BUNDLE_SYMBOLICNAME));
            String version = Objects.requireNonNullElse(main.getValue(Constants.BUNDLE_VERSION), "0.0.0");
            return new PluginJar(file, name, normal(version));
        } catch (IOException notAJar) {
            return new PluginJar(file, null, "0.0.0");
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
    static List<PluginJar> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
                jars.forEach(files::add);
            }
        }
        return files.stream().sorted().map(PluginJar::read).toList();
    }

    /** Returns what the person calls it: the symbolic name, the file name when it has none. */
    String name() {
        return symbolicName == null ? String.valueOf(file.getFileName()) : symbolicName;
    }

    /** Returns whether this is the bundle that was installed from this very file, to which links may lead. */
    boolean isInstalledAs(Bundle bundle) {
        String location = bundle.getLocation();
        try {
            return location.startsWith("file:") && Files.isSameFile(Path.of(URI.create(location)), file);
        } catch (IOException | IllegalArgumentException elsewhere) {
            return false;
        }
    }

    boolean isNamedLike(Bundle bundle) {
        return Objects.equals(bundle.getSymbolicName(), symbolicName)
                && bundle.getVersion().toString().equals(version);
    }
}
