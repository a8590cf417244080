package org.mingle.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Keeps the native library of the database unpacked. The driver would unpack it at every start, and compare what it unpacked byte by byte.
 *
 * <p>It is the driver that knows which of the many libraries in its jar is right for this machine: what it has unpacked is copied.
 *
 * @param folder for one driver on one kind of machine
 */
record NativeLibrary(Path folder) {

    private static final String UNPACKED = "sqlite-*" + System.mapLibraryName("sqlitejdbc");

    static NativeLibrary of(List<Distribution.Entry> bundles, Path cache) throws IOException {
        String driver = "none";
        for (Distribution.Entry entry : bundles) {
            if (String.valueOf(entry.jar().getFileName()).startsWith("sqlite-jdbc-")) {
                driver = Fingerprint.of(entry.jar());
            }
        }
        String machine = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        return new NativeLibrary(cache.resolve("native").resolve(machine.replace(' ', '-') + "-" + driver));
    }

    private Path file() {
        return folder.resolve(System.mapLibraryName("sqlitejdbc"));
    }

    /** Before the driver wakes. It unpacks as ever when what it finds there does not load. */
    void use() {
        if (Files.exists(file())) {
            System.setProperty("org.sqlite.lib.path", folder.toString());
        } else {
            System.clearProperty("org.sqlite.lib.path");
        }
    }

    /** After the work, as long as what the driver unpacked is still there. */
    void keep(Path temporary) {
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(temporary, UNPACKED)) {
            for (Path each : unpacked) {
                Files.createDirectories(folder);
                Path copy = Files.createTempFile(folder, "", ".copy");
                try {
                    Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(copy, file(), StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException e) {
            // The next start unpacks it again.
        }
    }
}
