package org.mingle.launcher;

import java.util.List;
import java.util.StringJoiner;

/**
 * The packages on the launcher's class path that bundles may import from the system bundle: logging, the look and feel, and the contracts of OSGi services that the
 * launcher itself speaks to. Versions are those of the jars in {@code lib}; a test compares them.
 */
final class SharedPackages {

    private record Library(String version, List<String> packages) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("2.0.20", List.of("org.slf4j", "org.slf4j.event", "org.slf4j.helpers", "org.slf4j.spi")),
            new Library("1.5", List.of("org.osgi.service.log", "org.osgi.service.log.admin")),
            new Library("1.6.1", List.of("org.osgi.service.cm")),
            new Library("1.7.36", List.of("org.slf4j", "org.slf4j.helpers")),
            new Library("1.5.1", List.of("org.osgi.service.component")),
            new Library(
                    "1.5",
                    List.of(
                            "org.osgi.service.component.propertytypes",
                            "org.osgi.service.component.runtime",
                            "org.osgi.service.component.runtime.dto")),
            new Library("1.3.0", List.of("org.osgi.util.promise")),
            new Library("1.2", List.of("org.osgi.util.function")),
            new Library(
                    "3.7.1",
                    List.of(
                            "com.formdev.flatlaf",
                            "com.formdev.flatlaf.extras",
                            "com.formdev.flatlaf.extras.components",
                            "com.formdev.flatlaf.icons",
                            "com.formdev.flatlaf.json",
                            "com.formdev.flatlaf.themes",
                            "com.formdev.flatlaf.ui",
                            "com.formdev.flatlaf.util")));

    private SharedPackages() {}

    static String exported() {
        StringJoiner clauses = new StringJoiner(",");
        for (Library library : LIBRARIES) {
            for (String name : library.packages()) {
                clauses.add(name + ";version=\"" + library.version() + "\"");
            }
        }
        return clauses.toString();
    }
}
