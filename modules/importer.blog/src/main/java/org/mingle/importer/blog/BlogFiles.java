package org.mingle.importer.blog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;

/**
 * The files of an export, sorted by what they are.
 *
 * @param found those that are read, by name
 * @param unknown those that nobody knows
 * @param media how many pictures, styles and the like there are
 */
record BlogFiles(List<Found> found, List<String> unknown, int media) {
    private static final int MOST_NAMES = 50;
    private static final Pattern MEDIA = Pattern.compile(
            ".*\\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp[34]|mov|ogg|wav|webm|pdf|woff2?"
                    + "|ttf|otf|eot|css|scss|sass|less|js|mjs|ts|map|zip|gz|tar|jar|class|exe|so|dll|db|sqlite|car|csv|tsv|vcf)");

    static BlogFiles of(Source source) throws IOException {
        List<Found> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int media = 0;
        for (Source.Entry entry : source.entries()) {
            // What cannot be text by its name is not opened, or a folder of pictures would be read for nothing.
            boolean passed = source.entries().size() > 1
                    && MEDIA.matcher(entry.name().toLowerCase(Locale.ROOT)).matches();
            @Nullable Format format = passed ? null : Format.of(entry);
            if (format != null) {
                found.add(new Found(entry, format));
            } else if (passed) {
                media++;
            } else {
                unknown.add(entry.name());
            }
        }
        found.sort(Comparator.comparing(Found::format).thenComparing(Found::name));
        return new BlogFiles(found, unknown, media);
    }

    /** Names what is not read. */
    void report(Sink sink) {
        unknown.stream().limit(MOST_NAMES).forEach(sink::unrecognised);
        if (unknown.size() > MOST_NAMES) {
            sink.ignored((unknown.size() - MOST_NAMES) + " more files", "they are no posts");
        }
        if (media > 0) {
            sink.ignored(
                    media == 1 ? "1 other file" : media + " other files",
                    "pictures, styles and tables are not read here");
        }
    }
}
