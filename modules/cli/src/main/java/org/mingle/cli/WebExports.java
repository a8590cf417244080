package org.mingle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetched;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;

/** The exports of a command line, some of them addresses on the web: what those bring is gone when it has been read. */
final class WebExports implements AutoCloseable {
    private static final String NO_FETCHER =
            "This Mingle cannot fetch from the web: the part that does so is not there.";

    private final List<Word> words = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    /**
     * What stood on the line.
     *
     * @param file null when nothing could be fetched
     * @param refused why, null when it could
     */
    private record Word(
            String typed, @Nullable Path file, @Nullable ImportReport refused) {
        boolean holds(Path place) {
            return file != null && place.startsWith(file);
        }
    }

    /** Fetches what is an address; says on standard error what was asked, or why nothing came. */
    WebExports(List<String> typed, @Nullable Fetcher fetcher, Invocation invocation) {
        try {
            for (String word : typed) {
                words.add(address(word) ? fetched(word, fetcher, invocation) : new Word(word, path(word), null));
            }
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private static boolean address(String word) {
        String scheme = word.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://");
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException none) {
            throw new UsageException("Not understood: " + word + ". See mingle import --help.");
        }
    }

    private Word fetched(String word, @Nullable Fetcher fetcher, Invocation invocation) {
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            if (fetcher == null) {
                throw new FetchException(NO_FETCHER);
            }
            Fetched fetched = fetcher.fetch(word, folder(), progress);
            progress.close();
            invocation
                    .err()
                    .println("Fetched " + Wording.size(fetched.bytes()) + " from " + String.join(", ", fetched.hosts())
                            + ".");
            return new Word(word, fetched.export(), null);
        } catch (FetchException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), NO_FETCHER);
            invocation.err().println(word + " was not imported. " + reason);
            return new Word(word, null, ImportReport.refused(word, null, reason, List.of()));
        }
    }

    private Path folder() {
        try {
            Path folder = Files.createTempDirectory("mingle-web");
            folders.add(folder);
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Returns what there is to read. */
    List<Path> files() {
        return words.stream().map(Word::file).filter(Objects::nonNull).toList();
    }

    /** Returns how a place was named on the line. */
    String name(Path place) {
        return words.stream()
                .filter(word -> address(word.typed) && word.holds(place))
                .map(Word::typed)
                .findFirst()
                .orElse(place.toString());
    }

    /** Returns the reports in the order of the line, with those of what could not be fetched among them. */
    List<ImportReport> inOrder(List<Imports.Result> results) {
        List<ImportReport> all = new ArrayList<>();
        List<Imports.Result> rest = new ArrayList<>(results);
        for (Word word : words) {
            if (word.refused != null) {
                all.add(word.refused);
            }
            while (!rest.isEmpty() && word.holds(rest.get(0).place())) {
                all.add(rest.remove(0).report());
            }
        }
        rest.forEach(result -> all.add(result.report()));
        return all;
    }

    @Override
    public void close() {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException left) {
                // It is in the cache, which is always rebuildable.
            }
        }
    }
}
