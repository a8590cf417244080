package org.mingle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.mingle.launcher.bundle.Answering;

/** Writes a bundle of a class or two. */
final class TinyBundle {

    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    TinyBundle(String name) {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", "1.0.0");
        header("Import-Package", "org.osgi.framework");
    }

    /** A bundle that brings the service the launcher calls. */
    static TinyBundle answering(String name, int answer) throws IOException {
        return new TinyBundle(name).activator(Answering.class).header("Answer", Integer.toString(answer));
    }

    TinyBundle header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    TinyBundle activator(Class<?> type) throws IOException {
        return header("Bundle-Activator", type.getName()).type(type);
    }

    TinyBundle type(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            entries.put(file, in.readAllBytes());
        }
        return this;
    }

    TinyBundle text(String file, String text) {
        entries.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path jar = folder.resolve(manifest.getMainAttributes().getValue("Bundle-SymbolicName") + ".jar");
        Path unfinished = folder.resolve("unfinished");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unfinished), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return Files.move(unfinished, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
