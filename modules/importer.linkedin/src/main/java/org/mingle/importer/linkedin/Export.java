package org.mingle.importer.linkedin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;

/**
 * The entries of one export, sorted by what they are.
 *
 * @param tables those that are read, in the order of {@link FileKind}, then by name
 * @param articles the owner's longer texts
 * @param strange those with the name of a file that is read, and none of its columns
 * @param ignored those known and not used, with the reason
 * @param useless those among the ignored that show by their header that they are LinkedIn's
 * @param unknown those that nobody knows
 */
record Export(
        List<Table> tables,
        List<Source.Entry> articles,
        List<Table> strange,
        Map<String, String> ignored,
        List<String> useless,
        List<String> unknown) {
    private static final Set<FileKind> USUAL = EnumSet.of(
            FileKind.PROFILE,
            FileKind.POSITIONS,
            FileKind.CONNECTIONS,
            FileKind.SHARES,
            FileKind.COMMENTS,
            FileKind.REACTIONS,
            FileKind.INVITATIONS,
            FileKind.MESSAGES);

    static Export of(Source source) throws IOException {
        Export export = new Export(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>());
        boolean alone = source.entries().size() == 1;
        for (Source.Entry entry : source.entries()) {
            export.add(entry, alone);
        }
        export.withoutDecoys();
        export.tables.sort(Comparator.comparing(Table::kind).thenComparing(Table::name));
        export.articles.sort(Comparator.comparing(Source.Entry::name));
        return export;
    }

    private void add(Source.Entry entry, boolean alone) throws IOException {
        String name = entry.name();
        if (Article.is(name)) {
            articles.add(entry);
            return;
        }
        Layout layout = table(name) ? Layout.of(entry) : null;
        Header header = layout == null ? null : layout.header();
        FileKind kind = layout == null ? null : FileKind.of(name, header, alone);
        @Nullable String reason = kind == null ? Unused.reason(name, header, alone) : null;
        FileKind called = FileKind.called(name);
        if (layout != null && kind != null) {
            tables.add(new Table(entry, kind, layout));
        } else if (reason != null) {
            ignored.put(name, reason);
            if (header != null && (Unused.signed(header) || FileKind.signed(header) != null)) {
                useless.add(name);
            }
        } else if (layout != null && called != null) {
            strange.add(new Table(entry, called, layout));
        } else {
            unknown.add(name);
        }
    }

    private static boolean table(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt") || lower.lastIndexOf('.') < 0;
    }

    /** A translated name is only messages by its header, which the talks with assistants have as well. */
    private void withoutDecoys() {
        if (tables.stream().noneMatch(Export::isMessages)) {
            return;
        }
        tables.removeIf(table -> {
            boolean decoy = table.kind() == FileKind.MESSAGES && !isMessages(table);
            if (decoy) {
                ignored.put(table.name(), "it has the columns of messages, and messages.csv is there as well");
            }
            return decoy;
        });
    }

    private static boolean isMessages(Table table) {
        return table.kind() == FileKind.MESSAGES && FileKind.MESSAGES.named(table.name());
    }

    /** Returns how many files show by their header that they are LinkedIn's. */
    long signed() {
        return tables.stream()
                .filter(table -> table.layout().header() != null
                        && FileKind.signed(table.layout().header()) != null)
                .count();
    }

    private boolean has(FileKind kind) {
        return tables.stream().anyMatch(table -> table.kind() == kind)
                || strange.stream().anyMatch(table -> table.kind() == kind);
    }

    List<Table> of(FileKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).toList();
    }

    /** Returns whether anything in it can be read. */
    boolean usable() {
        return !tables.isEmpty() || !articles.isEmpty();
    }

    /** Reports everything that is not read. */
    void report(Sink sink, boolean single) {
        for (Table table : strange) {
            sink.file(table.name(), table.kind().label())
                    .skipped(
                            1,
                            "the " + table.kind().expected() + " of LinkedIn's file of that name could not be found");
        }
        ignored.forEach(sink::ignored);
        unknown.forEach(sink::unrecognised);
        for (FileKind kind : USUAL) {
            boolean there = has(kind) || kind == FileKind.CONNECTIONS && has(FileKind.OUTLOOK_CONNECTIONS);
            if (!there && !single) {
                sink.expectedButMissing(kind.usualName());
            }
        }
    }
}
