package org.mingle.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingle.api.rules.PackReader;
import org.mingle.api.rules.RuleSet;
import org.mingle.rules.pack.judge.Pack;
import org.mingle.rules.pack.judge.PackReading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a pack that is not in force: one file, or a folder with the files of one pack. */
@Component
public final class FilePackReader implements PackReader {
    private final Packs packs;

    /** Reads with what these packs are checked against. */
    @Activate
    public FilePackReader(@Reference Packs packs) {
        this.packs = packs;
    }

    @Override
    public RuleSet read(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (Files.isDirectory(file)) {
            try (Stream<Path> inside = Files.list(file)) {
                for (Path each : inside.filter(FilePackReader::belongs).sorted().toList()) {
                    files.put(String.valueOf(each.getFileName()), Files.readAllBytes(each));
                }
            }
        } else {
            files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        List<Pack> read = packs.read(files, "file " + file.getFileName());
        if (read.size() != 1) {
            throw new IOException(
                    read.isEmpty()
                            ? "there is no file that ends in " + PackReading.SUFFIX
                            : "there is more than one pack in this folder");
        }
        return read.get(0);
    }

    private static boolean belongs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(PackReading.SUFFIX) || name.startsWith("texts_") && name.endsWith(".properties");
    }
}
