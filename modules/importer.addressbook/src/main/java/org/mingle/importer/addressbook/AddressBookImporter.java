package org.mingle.importer.addressbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.importing.TableImporter;
import org.mingle.api.progress.Progress;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads address books: vCard files, the tables of Google, Outlook and Thunderbird, and others when told what they hold. */
@Component(service = Importer.class)
public final class AddressBookImporter implements TableImporter {
    /** The person has said so. */
    private static final double TOLD = 0.9;

    private static final double CARDS = 0.9;
    /** Less than the importer of a network is of its own tables. */
    private static final double TABLE = 0.7;
    /** Only when nobody else knows it. */
    private static final double GUESS = 0.2;

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");
    private static final int MOST_NAMES = 50;

    private final Mappings mappings;

    /** Called by Declarative Services. */
    @Activate
    public AddressBookImporter(BundleContext framework) {
        this(kept(framework.getProperty("mingle.home")));
    }

    AddressBookImporter(Mappings mappings) {
        this.mappings = mappings;
    }

    private static Mappings kept(@Nullable String home) {
        return new Mappings(home == null ? null : Path.of(home, "conf", "tables.properties"));
    }

    @Override
    public String format() {
        return "addressbook";
    }

    @Override
    public String title() {
        return "an address book";
    }

    @Override
    public double recognises(Source source) throws IOException {
        return Books.of(source, mappings).found().stream()
                .mapToDouble(AddressBookImporter::sure)
                .max()
                .orElse(0);
    }

    private static double sure(Books.Book book) {
        Layout table = book.layout();
        if (table == null) {
            return CARDS;
        }
        return switch (table.by()) {
            case PERSON -> TOLD;
            case PROGRAM -> TABLE;
            case GUESS -> GUESS;
        };
    }

    @Override
    public Optional<PeopleTable> table(Source source) throws IOException {
        if (source.entries().size() != 1) {
            return Optional.empty();
        }
        Looking.Plain plain = Looking.plain(Looking.start(source.entries().get(0)));
        return Optional.ofNullable(plain).map(found -> new LookedAt(Layout.any(found), found.rows(), mappings));
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        Books books = Books.of(source, mappings);
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
