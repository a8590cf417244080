package org.mingle.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The home folder and its rooms: there, writable, and with room on the disk. Their place is not told: it holds a name. */
@Component
public final class FolderCheck implements HealthCheck {
    private static final List<String> ROOMS = List.of("data", "rules", "plugins", "conf", "logs", "cache");
    private static final long MEGABYTE = 1 << 20;
    private static final long ENOUGH = 100;

    private final Path home;

    /** Called by Declarative Services. */
    @Activate
    public FolderCheck(@Reference Home home) {
        this.home = home.folder();
    }

    @Override
    public String id() {
        return "folders";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Health check() {
        Health.Notes notes = Health.notes();
        look("home", home, notes);
        ROOMS.forEach(room -> look(room, home.resolve(room), notes));
        try {
            long free = Files.getFileStore(home).getUsableSpace() / MEGABYTE;
            notes.fact("freeMegabytes", free);
            if (free < ENOUGH) {
                notes.finding("There are only " + free + " MB free on the disk of the home folder. Please make room.");
            }
        } catch (IOException cannotTell) {
            notes.fact("freeMegabytes", "unknown");
        }
        return notes.done();
    }

    private static void look(String name, Path folder, Health.Notes notes) {
        boolean there = Files.isDirectory(folder);
        boolean writable = there && Files.isWritable(folder);
        notes.fact(name, writable ? "writable" : there ? "read-only" : "missing");
        if (!writable) {
            String which = name.equals("home") ? "home folder" : "folder " + name + " of the home folder";
            notes.finding(
                    there
                            ? "The " + which + " cannot be written to. Please make it writable."
                            : "The " + which + " is not there. Mingle makes it when it starts and may write.");
        }
    }
}
