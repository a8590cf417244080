package org.mingle.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Lets the framework have bundles of the distribution from the class path of this process, when they are on it. Java then finds their classes in its archive as it
 * finds its own; a class loader of the framework would have to read each from its jar first, and every lambda would be made anew.
 */
final class ClassPathBundles implements ModuleConnector {

    private static final String SCHEME = "classpath:";

    private static final Set<String> CLASS_PATH =
            Set.copyOf(Arrays.asList(System.getProperty("java.class.path", "").split(File.pathSeparator)));

    static boolean has(Path jar) {
        return CLASS_PATH.contains(jar.toString());
    }

    static String location(Path jar) {
        return SCHEME + jar;
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        if (!location.startsWith(SCHEME)) {
            return Optional.empty();
        }
        Path jar = Path.of(location.substring(SCHEME.length()));
        // One that is kept from a start with another class path is only passing through: it is about to be taken out.
        @Nullable ClassLoader loader = has(jar) ? ClassPathBundles.class.getClassLoader() : null;
        return Optional.of(() -> new ClassPathContent(jar, Optional.ofNullable(loader)));
    }

    @Override
    public void initialize(File storage, Map<String, String> configuration) {}

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
