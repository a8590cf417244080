package org.mingle.importer.addressbook;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads address books: vCard files and the tables of Google, Outlook and Thunderbird. */
@Component
public final class AddressBookImporter implements Importer {
    private static final double CARDS = 0.9;
    /** Less than the importer of a network is of its own tables. */
    private static final double TABLE = 0.7;

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");
    private static final int MOST_NAMES = 50;

    @Override
    public String format() {
        return "addressbook";
    }

    @Override
    public double recognises(Source source) throws IOException {
        return Books.of(source).found().stream()
                .mapToDouble(one -> one.layout() == null ? CARDS : TABLE)
                .max()
                .orElse(0);
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        Books books = Books.of(source);
        if (books.found().isEmpty()) {
            throw new ImportException("No contacts could be found in it. Mingle reads vCard files, and the tables that"
                    + " Google, Outlook and Thunderbird write.");
        }
        Matcher day = DAY.matcher(source.name());
        if (day.find()) {
            madeOn(day, sink);
        }
        for (Books.Book one : books.found()) {
            progress.check();
            Layout layout = one.layout();
            if (layout == null) {
                new VCardFile(new Taker(sink, one.name(), "cards", progress)).read(one.entry());
            } else {
                new TableFile(layout, new Taker(sink, one.name(), "contacts", progress)).read(one.entry());
            }
        }
        books.unknown().stream().limit(MOST_NAMES).forEach(sink::unrecognised);
        if (books.unknown().size() > MOST_NAMES) {
            sink.ignored((books.unknown().size() - MOST_NAMES) + " more files", "they hold no contacts");
        }
    }

    private static void madeOn(Matcher day, Sink sink) {
        try {
            sink.exportDate(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noDay) {
            // A number that looks like a day is none.
        }
    }
}
