package org.mingle.it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Ways in which an export goes wrong and what it says of people gets to where something else was expected. */
enum Damage {
    /** Somebody's words where a date was expected. */
    UNDATED(text -> text.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d( UTC)?", sentence(text))),
    /** A quotation mark that nothing closes, in the middle of a file. */
    TORN(text -> text.substring(0, Math.max(0, text.lastIndexOf('"') - 20))),
    /** A last column that swallows the rows. */
    HEADLESS(text -> text.replaceFirst("\n", ",\"Note\n")),
    /** Header and rows in one line. */
    GLUED(text -> text.replaceFirst("(?m)^(.*,.*)\n", "$1")),
    /** No separators: rows of one field. */
    MERGED(text -> {
        int end = text.indexOf('\n', text.contains("First Name,") ? text.indexOf("First Name,") : 0) + 1;
        return text.substring(0, end) + text.substring(end).replace(',', ' ').replace('"', ' ');
    }),
    /** Nothing that says whose it is. */
    OWNERLESS(text -> text.startsWith("From,To") || text.startsWith("First Name,Last Name,Maiden") ? "" : text),
    /** The end of the archive is missing. */
    CUT(text -> text);

    private final UnaryOperator<String> change;

    Damage(UnaryOperator<String> change) {
        this.change = change;
    }

    private static String sentence(String text) {
        return Arrays.stream(text.split("[\"\n]"))
                .filter(part -> part.matches("[\\p{L}' .]{30,}"))
                .findFirst()
                .orElse("see you at the lake on Sunday then");
    }

    void write(Path export, Path damaged) throws IOException {
        try (ZipFile zip = new ZipFile(export.toFile());
                OutputStream file = Files.newOutputStream(damaged);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        if (this == CUT) {
            byte[] whole = Files.readAllBytes(damaged);
            Files.write(damaged, Arrays.copyOf(whole, whole.length * 2 / 3));
        }
    }
}
