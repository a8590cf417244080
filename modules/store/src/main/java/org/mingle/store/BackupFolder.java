package org.mingle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.StoreException;

/** The dated copies of one database file, in the folder {@code backups} beside it. */
final class BackupFolder {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);
    private static final String SUFFIX = ".db";

    private final Path database;
    private final Path folder;
    private final int most;
    private final Clock clock;

    /** @param most how many copies of each sort are kept */
    BackupFolder(Path database, int most, Clock clock) {
        this.database = database;
        this.folder = database.resolveSibling("backups");
        this.most = most;
        this.clock = clock;
    }

    /** Returns them, newest first. */
    List<Backup> list() {
        List<Backup> list = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                    list.add(backup(file));
                }
            } catch (IOException cannot) {
                throw new StoreException("The folder of the backups cannot be read. Check its permissions.", cannot);
            }
        }
        list.sort(Comparator.comparing(Backup::at)
                .thenComparing(each -> each.file().toString())
                .reversed());
        return list;
    }

    static Backup backup(Path file) throws IOException {
        return new Backup(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
    }

    /** Copies what is there, unless it was copied today already or nothing has changed since. */
    void daily(Sql sql) {
        if (most < 1) {
            return;
        }
        Path today = folder.resolve("mingle-" + DAY.format(clock.instant()) + SUFFIX);
        Instant newest = list().stream().findFirst().map(Backup::at).orElse(Instant.MIN);
        boolean anything = sql.number("SELECT count(*) FROM import", 0) > 0;
        if (anything && !Files.exists(today) && changed().isAfter(newest)) {
            write(sql, today, folder);
            prune();
        }
    }

    private Instant changed() {
        Instant newest = Instant.MIN;
        for (String suffix : List.of("", "-wal")) {
            Path file = Path.of(database + suffix);
            try {
                if (Files.exists(file) && Files.size(file) > 0) {
                    FileTime at = Files.getLastModifiedTime(file);
                    newest = at.toInstant().isAfter(newest) ? at.toInstant() : newest;
                }
            } catch (IOException gone) {
                // Another process has just closed it: what it wrote is in the database file.
            }
        }
        return newest;
    }

    /** Copies what is there under a name that says why, with the time; {@link #prune} makes room. */
    Backup now(Sql sql, String why) {
        String name = why + "-" + SECOND.format(clock.instant());
        Path to = folder.resolve(name + SUFFIX);
        for (int n = 2; Files.exists(to); n++) {
            to = folder.resolve(name + "-" + n + SUFFIX);
        }
        return write(sql, to, folder);
    }

    /** A copy has its name only when it is whole. */
    static Backup write(Sql sql, Path to, Path folder) {
        Path part = to.resolveSibling(
                to.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            try {
                SqliteUpkeep.copy(sql, part);
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return backup(to);
        } catch (IOException cannot) {
            throw new StoreException(
                    "The backup cannot be written. Is there room on the disk, and may Mingle write there?", cannot);
        }
    }

    /** Deletes the oldest of each sort beyond those that are kept. */
    void prune() {
        for (String sort : List.of("mingle-", "before-", "replaced-")) {
            list().stream()
                    .filter(each -> each.file().getFileName().toString().startsWith(sort))
                    .skip(Math.max(1, most))
                    .forEach(each -> delete(each.file()));
        }
    }

    /** Deletes all of them, also pieces that a killed process left. */
    void clear() {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(each -> each.getFileName().toString().matches("(mingle|before|replaced)-.*"))
                        .forEach(BackupFolder::delete);
            } catch (IOException cannot) {
                throw new StoreException("The folder of the backups cannot be read. Check its permissions.", cannot);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new StoreException("An old backup cannot be deleted: " + file.getFileName() + ".", held);
        }
    }
}
