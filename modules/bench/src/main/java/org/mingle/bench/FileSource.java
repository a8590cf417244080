package org.mingle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** A file or the files of a zip, without what makes opening them safe. */
final class FileSource implements Source, AutoCloseable {
    private final String name;
    private final @Nullable ZipFile zip;
    private final List<Entry> entries = new ArrayList<>();

    FileSource(Path file) throws IOException {
        this.name = String.valueOf(file.getFileName());
        this.zip = name.endsWith(".zip") ? new ZipFile(file.toFile()) : null;
        if (zip == null) {
            entries.add(new Opened(name, () -> Files.newInputStream(file)));
        } else {
            ZipFile archive = zip;
            for (ZipEntry one : Collections.list(zip.entries())) {
                entries.add(new Opened(one.getName(), () -> archive.getInputStream(one)));
            }
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private record Opened(String name, Opening opening) implements Entry {
        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public @Nullable LocalDate packedOn() {
        return null;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
