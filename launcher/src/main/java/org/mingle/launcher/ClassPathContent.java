package org.mingle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectContent;

/** The entries of a bundle that is on the class path. Its jar is opened with the first entry that is wanted. */
final class ClassPathContent implements ConnectContent {

    private final Path jar;
    private final Optional<ClassLoader> loader;
    private @Nullable ZipFile zip;

    ClassPathContent(Path jar, Optional<ClassLoader> loader) {
        this.jar = jar;
        this.loader = loader;
    }

    /** One whose jar is gone, for a newer Mingle has others, has a name until it is taken out, or the framework would call it damaged. */
    @Override
    public Optional<Map<String, String>> getHeaders() {
        return loader.isPresent() || Files.exists(jar)
                ? Optional.empty()
                : Optional.of(Map.of(
                        Constants.BUNDLE_MANIFESTVERSION,
                        "2",
                        Constants.BUNDLE_SYMBOLICNAME,
                        "gone-" + jar.hashCode()));
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        return Collections.list(zip().entries()).stream().map(ZipEntry::getName).toList();
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        try {
            ZipFile opened = zip();
            return Optional.ofNullable(opened.getEntry(path)).map(entry -> new Entry(opened, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return loader;
    }

    @Override
    public void open() {}

    @Override
    public synchronized void close() throws IOException {
        if (zip != null) {
            zip.close();
            zip = null;
        }
    }

    private synchronized ZipFile zip() throws IOException {
        if (zip == null) {
            zip = new ZipFile(jar.toFile());
        }
        return zip;
    }

    private record Entry(ZipFile zip, ZipEntry entry) implements ConnectEntry {

        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return zip.getInputStream(entry);
        }
    }
}
