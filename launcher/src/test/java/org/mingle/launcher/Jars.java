package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The jars of an unpacked package. */
final class Jars {

    private Jars() {}

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Take the jars inside jars out, into a folder for each. */
    static List<Path> nested(List<Path> jars, Path folder) throws IOException {
        List<Path> nested = new ArrayList<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : file.stream().toList()) {
                    if (entry.getName().endsWith(".jar")) {
                        Path copy = folder.resolve(String.valueOf(jar.getFileName()))
                                .resolve(entry.getName());
                        Files.createDirectories(copy.getParent());
                        Files.copy(file.getInputStream(entry), copy);
                        nested.add(copy);
                    }
                }
            }
        }
        return nested;
    }
}
