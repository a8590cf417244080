package org.mingle.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An address book beside a large export: one card for every six connections, every second one of somebody in the export. */
final class LargeAddressBook {
    private static final int SHARE = 6;

    private final int connections;

    LargeAddressBook(int connections) {
        this.connections = connections;
    }

    void write(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("addressbook.vcf"))) {
            for (int i = 0; i < connections / SHARE; i++) {
                int who = i * SHARE + (i % 2 == 0 ? 0 : connections);
                out.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:First" + who % 997 + " Last" + who + "\r\nN:Last" + who
                        + ";First" + who % 997 + ";;;\r\nEMAIL:first" + who % 997 + ".last" + who
                        + "@example.org\r\nORG:Company " + who % 4000 + "\r\nEND:VCARD\r\n");
            }
        }
    }
}
