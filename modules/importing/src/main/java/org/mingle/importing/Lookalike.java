package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.mingle.api.importing.ImportException;

/** What a file is, by its first bytes and then by its name. */
enum Lookalike {
    ZIP,
    /** One file, packed by itself. */
    GZIP,
    TAR,
    /** A tar archive, packed. */
    PACKED_TAR,
    PLAIN;

    private static final int TAR_MARK = 257;
    private static final String MARK = "ustar";

    private static final Map<String, String> OTHER_ARCHIVES =
            Map.of("Rar!", "rar", "7z\u00bc\u00af", "7z", "\u001f\u008b", "gzip", "BZh", "bzip2", "\u00fd7zX", "xz");

    static Lookalike of(Path file) throws IOException, ImportException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(TAR_MARK + MARK.length());
        }
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u001f\u008b")) {
            String packed = packed(file);
            if (!packed.isEmpty()) {
                return tar(packed) ? PACKED_TAR : GZIP;
            }
        }
        if (tar(start)) {
            return TAR;
        }
        for (Map.Entry<String, String> other : OTHER_ARCHIVES.entrySet()) {
            if (start.startsWith(other.getKey())) {
                throw new ImportException("This is an archive in the " + other.getValue()
                        + " format, which Mingle cannot open. Unpack it and open the folder instead.");
            }
        }
        if (!EntryNames.archive(Objects.requireNonNull(file.getFileName()).toString())) {
            return PLAIN;
        }
        if (start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<")) {
            throw new ImportException("This is a web page and not the export: the link may have run out or asked for"
                    + " a password. Download it again while you are signed in.");
        }
        return ZIP;
    }

    private static boolean tar(String start) {
        return start.startsWith(MARK, TAR_MARK);
    }

    /** Returns the first bytes of what is packed, empty when that cannot be told. */
    private static String packed(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readNBytes(TAR_MARK + MARK.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            return "";
        }
    }
}
