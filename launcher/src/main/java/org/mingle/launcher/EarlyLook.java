package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What a bundle of the desktop wants done as soon as the windowing system is awake, before there is a framework that could start it. */
final class EarlyLook {

    /** Names a public class, a {@code Consumer<Path>} that takes the home folder. */
    static final String HEADER = "Mingle-Look";

    private EarlyLook() {}

    /** Find the first that is named in one of these jars, which are on the class path. */
    static Optional<Consumer<Path>> in(List<Path> jars) throws IOException, ReflectiveOperationException {
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                Manifest manifest = file.getManifest();
                @Nullable
                String name =
                        manifest == null ? null : manifest.getMainAttributes().getValue(HEADER);
                if (name != null) {
                    @SuppressWarnings("unchecked")
                    Consumer<Path> look = (Consumer<Path>)
                            Class.forName(name).getDeclaredConstructor().newInstance();
                    return Optional.of(look);
                }
            }
        }
        return Optional.empty();
    }
}
