package org.mingle.guests.linkedin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.mingle.guests.life.Life;
import org.mingle.guests.packing.Zip;
import org.mingle.guests.text.Draw;

/** A complete LinkedIn export as one zip; its entries carry the export day, which is how readers date it. */
public final class LinkedInArchive {
    private LinkedInArchive() {}

    public static void write(Life life, Draw draw, Path zip) throws IOException {
        LocalDateTime made = life.exportDay.atTime(draw.between(5, 20), draw.between(0, 29) * 2);
        Zip.write(files(life, draw), made, zip);
    }

    private static Map<String, String> files(Life life, Draw draw) {
        Map<String, String> files = new TreeMap<>();
        String suffix = draw.chance(0.7) ? "_" + draw.between(10_000_000, 999_999_999) : "";
        ProfileFiles.add(life, files);
        NetworkFiles.add(life, files);
        MessageFiles.add(life, draw.split(), files);
        PostFiles.add(life, suffix, files);
        OtherFiles.add(life, draw.split(), files);
        return files;
    }
}
