package org.mingle.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingle.api.workspace.StoreException;

/**
 * Sees to it that nothing of what was erased can be found again in the home folder: not in free pages, not in the
 * write-ahead log, not in automatic backups, not in a throw-away database that a killed process has left.
 */
final class Erasure {
    private final Databases databases;

    Erasure(Databases databases) {
        this.databases = databases;
    }

    /** Call it after the transaction that erased; the backups give way to one of what is left. */
    void finish() {
        Optional<BackupFolder> backups = databases.settings().backups();
        if (backups.isEmpty()) {
            return;
        }
        try (Sql sql = databases.connect()) {
            SqliteUpkeep.scrub(sql);
            boolean any = !backups.get().list().isEmpty();
            backups.get().clear();
            if (any) {
                backups.get().now(sql, "mingle");
            }
        }
        sweep();
    }

    /** Deletes throw-away databases that nobody has open. */
    void sweep() {
        try (DirectoryStream<Path> looks =
                Files.newDirectoryStream(databases.settings().scratch(), "look*.db")) {
            for (Path look : looks) {
                if (abandoned(look)) {
                    for (String suffix : JdbcWorkspace.FILES) {
                        Files.deleteIfExists(Path.of(look + suffix));
                    }
                }
            }
        } catch (IOException cannot) {
            throw new StoreException("The cache folder cannot be cleaned. Check its permissions.", cannot);
        }
    }

    private boolean abandoned(Path look) {
        try (Sql sql = databases.connect(look)) {
            return SqliteUpkeep.alone(sql);
        } catch (StoreException held) {
            return false;
        }
    }
}
