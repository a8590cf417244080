package org.mingle.importer.addressbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Drives the importer on files as a test writes them. */
final class Reads {
    private Reads() {}

    static RecordingSink read(Source source) throws Exception {
        return into(new RecordingSink(), source);
    }

    static RecordingSink into(RecordingSink sink, Source source) throws Exception {
        new AddressBookImporter(new Mappings(null)).read(source, sink, Progress.NONE);
        return sink;
    }

    static RecordingSink vcf(String content) throws Exception {
        return vcf(content.getBytes(StandardCharsets.UTF_8));
    }

    static RecordingSink vcf(byte[] content) throws Exception {
        return read(FakeSource.named("contacts.vcf").file("contacts.vcf", content));
    }

    static RecordingSink csv(String content) throws Exception {
        return csv(content.getBytes(StandardCharsets.UTF_8));
    }

    static RecordingSink csv(byte[] content) throws Exception {
        return read(FakeSource.named("contacts.csv").file("contacts.csv", content));
    }

    /** Writes a card of version 3.0. */
    static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    /** Writes a card of version 2.1. */
    static String old(String... lines) {
        return card(lines).replace("VERSION:3.0", "VERSION:2.1");
    }

    /** Returns one line for each person: name, addresses, company and title. */
    static List<String> people(RecordingSink sink) {
        return sink.cards().stream().map(Reads::line).toList();
    }

    private static String line(Card one) {
        String accounts = one.accounts().stream().map(Reads::account).collect(Collectors.joining(" "));
        return String.join(
                        "|",
                        one.name(),
                        accounts,
                        String.valueOf(one.affiliation().organisation()),
                        String.valueOf(one.affiliation().title()))
                .replace("null", "");
    }

    private static String account(Account one) {
        return one.network().equals(Network.EMAIL) ? one.handle() : one.network() + ":" + one.handle();
    }

    /** Returns what was reported, without the files that were begun. */
    static List<String> notes(RecordingSink sink) {
        return sink.notes().stream().filter(note -> !note.startsWith("file ")).toList();
    }
}
