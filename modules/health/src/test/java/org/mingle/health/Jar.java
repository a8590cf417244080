package org.mingle.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle that is made for a test. */
public final class Jar {
    private final Manifest manifest = new Manifest();
    private final Map<String, String> files = new LinkedHashMap<>();

    public Jar(String name, String version) {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version);
    }

    public Jar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    public Jar file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Adds a component that waits for a service. */
    public Jar waitingFor(String service, String target, String provides) {
        String provide = provides.isEmpty() ? "" : "<service><provide interface='" + provides + "'/></service>";
        return header("Service-Component", "OSGI-INF/part.xml")
                .file(
                        "OSGI-INF/part.xml",
                        "<c:component xmlns:c='http://www.osgi.org/xmlns/scr/v1.3.0' name='com.acme.Part'>"
                                + "<implementation class='java.lang.Object'/>" + provide
                                + "<reference name='it' interface='"
                                + service + "'" + (target.isEmpty() ? "" : " target='" + target + "'")
                                + " bind='bind'/></c:component>");
    }

    public Path writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
