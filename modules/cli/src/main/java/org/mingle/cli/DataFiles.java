package org.mingle.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.mingle.api.command.Invocation;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.importing.ImportException;
import org.mingle.api.workspace.Workspace;

/** {@code mingle data export|import}: a workspace in a file. */
final class DataFiles {
    private final Workspace workspace;
    private final Invocation invocation;
    private final LocalDate asOf;

    DataFiles(Workspace workspace, Invocation invocation) {
        this.workspace = workspace;
        this.invocation = invocation;
        this.asOf = Today.SYSTEM.or(invocation.asOf());
    }

    int print(Exporter exporter) {
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            exporter.write(workspace, asOf, invocation.out(), progress);
            invocation.out().flush();
            return 0;
        } catch (IOException cannot) {
            return refuse("Standard output takes no more.");
        }
    }

    /** The file has its name only when it is whole. */
    int write(Exporter exporter, Path file, boolean overwrite) {
        if (Files.exists(file) && !overwrite) {
            return refuse("There is a file " + file + " already. --overwrite replaces it.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                    ProgressLine progress = ProgressLine.on(invocation)) {
                exporter.write(workspace, asOf, out, progress);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannot) {
            return refuse(file + " cannot be written. Is the folder there, and is there room on the disk?");
        } finally {
            delete(part);
        }
        invocation.err().println("Written: " + file + ", " + exporter.summary() + ". It is yours to keep safe.");
        return 0;
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // The disk or the folder has gone; the sentence about the file says so.
        }
    }

    int read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ProgressLine progress = ProgressLine.on(invocation)) {
            workspace.keeping().read(in, progress);
        } catch (ImportException refused) {
            return refuse(file + " was not read. " + refused.getMessage());
        } catch (IOException cannot) {
            return refuse(file + " cannot be read. Is it there?");
        }
        invocation.err().println("Read. 'mingle coach' advises on it.");
        return 0;
    }

    private int refuse(String sentence) {
        invocation.err().println(sentence);
        return EntryPoint.UNUSABLE;
    }
}
