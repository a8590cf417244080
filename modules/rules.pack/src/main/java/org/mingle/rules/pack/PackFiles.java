package org.mingle.rules.pack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.mingle.rules.pack.judge.PackReading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes pack files from the rules folder.
 *
 * <p>It returns only when a file is loaded or refused: whoever waits for the first scan has seen every pack.
 */
@Component
public final class PackFiles implements ArtifactInstaller {
    private static final int RANKING = 100;

    private final Packs packs;

    /** Takes files for these packs. */
    @Activate
    public PackFiles(@Reference Packs packs) {
        this.packs = packs;
    }

    @Override
    public boolean canHandle(File file) {
        String name = file.getName();
        return name.endsWith(PackReading.SUFFIX) && !name.startsWith(".") && !file.isDirectory();
    }

    @Override
    public void install(File file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file.toPath());
            packs.put(file, Map.of(file.getName(), bytes), "file " + file.getName(), RANKING);
        } catch (IOException unreadable) {
            // What it said before is not what it says now.
            packs.remove(file);
            throw unreadable;
        }
    }

    @Override
    public void update(File file) throws IOException {
        install(file);
    }

    @Override
    public void uninstall(File file) {
        packs.remove(file);
    }
}
