package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationEvent;
import org.osgi.service.cm.ConfigurationListener;

/** Makes sure that what {@code conf} says holds before the work begins. */
final class ConfigurationFiles {

    private static final String MARKER = "org.mingle.launcher.marker";
    private static final String FILE_PROPERTY = "felix.fileinstall.filename";
    private static final long PATIENCE_SECONDS = 10;

    private final Path conf;

    ConfigurationFiles(Path conf) {
        this.conf = conf;
    }

    /** Forget what was kept of files that have gone since; File Install itself only sees those that go while it watches. */
    void forgetTheGone(Path kept) throws IOException {
        if (Files.isDirectory(kept) && !isCurrent(kept)) {
            FolderTree.delete(kept);
        }
    }

    private boolean isCurrent(Path kept) throws IOException {
        try (var files = Files.walk(kept)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                if (text.contains(FILE_PROPERTY) && !namesPresentFile(text)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean namesPresentFile(String text) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(conf)) {
            for (Path file : files) {
                if (text.contains("/" + file.getFileName() + "\"")) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Wait until the components know their configuration. Config Admin tells them from one thread, in the order of the changes: when it tells of a change of our own,
     * it has told of all before.
     */
    void settle(BundleContext context) throws IOException, InterruptedException {
        if (isEmpty()) {
            return;
        }
        ServiceReference<ConfigurationAdmin> reference = context.getServiceReference(ConfigurationAdmin.class);
        ConfigurationAdmin admin = reference == null ? null : context.getService(reference);
        if (admin == null) {
            return;
        }
        CountDownLatch told = new CountDownLatch(1);
        ServiceRegistration<ConfigurationListener> listener = context.registerService(
                ConfigurationListener.class,
                event -> {
                    if (event.getPid().equals(MARKER) && event.getType() == ConfigurationEvent.CM_UPDATED) {
                        told.countDown();
                    }
                },
                null);
        Configuration marker = admin.getConfiguration(MARKER, "?");
        marker.update(new Hashtable<>());
        told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        marker.delete();
        listener.unregister();
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(conf, "*.{cfg,config}")) {
            return !files.iterator().hasNext();
        }
    }
}
