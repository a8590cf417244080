package org.mingle.importer.addressbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/**
 * The files of an address book, by what they hold.
 *
 * @param found those that are read, by name
 * @param unknown those that nobody knows
 */
record Books(List<Book> found, List<String> unknown) {
    private static final int LOOK = 4_096;
    private static final Pattern CARD = Pattern.compile("(?is)\\s*BEGIN\\s*:\\s*VCARD\\s.*");
    /** What is no text by its name is not opened, or a folder of pictures would be read for nothing. */
    private static final Pattern NO_TEXT = Pattern.compile(
            ".*\\.(?:png|jpe?g|gif|svg|webp|heic|ico|mp[34]|mov|ogg|wav|webm|pdf|woff2?|ttf|js|json|xml|html?|zip|gz|tar|jar|exe|db|sqlite|car)");

    /**
     * A file with people in it.
     *
     * @param layout how its table is written, null for cards
     */
    record Book(Source.Entry entry, @Nullable Layout layout) {
        String name() {
            return entry.name();
        }
    }

    static Books of(Source source, Mappings mappings) throws IOException {
        List<Book> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean alone = source.entries().size() == 1;
        for (Source.Entry entry : source.entries()) {
            boolean open = alone
                    || !NO_TEXT.matcher(entry.name().toLowerCase(Locale.ROOT)).matches();
            Book book = open ? book(entry, mappings) : null;
            if (book == null) {
                unknown.add(entry.name());
            } else {
                found.add(book);
            }
        }
        found.sort(Comparator.comparing(Book::name));
        return new Books(found, unknown);
    }

    private static @Nullable Book book(Source.Entry entry, Mappings mappings) throws IOException {
        byte[] start = Looking.start(entry);
        if (CARD.matcher(Encodings.decode(start, Math.min(start.length, LOOK), Encodings.WINDOWS))
                .matches()) {
            return new Book(entry, null);
        }
        Layout layout = linkedIn(entry) ? null : Layout.of(start, mappings);
        return layout == null ? null : new Book(entry, layout);
    }

    /** LinkedIn has its connections in the form of Outlook, too; they are for its own importer. */
    private static boolean linkedIn(Source.Entry entry) {
        String name = entry.name().substring(entry.name().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("linkedin");
    }
}
