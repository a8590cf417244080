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
 * @param ignored those known and not used, with the reason
 * @param unknown those that nobody knows
 */
record Export(List<Table> tables, List<Source.Entry> articles, Map<String, String> ignored, List<String> unknown) {
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
        List<Table> tables = new ArrayList<>();
        List<Source.Entry> articles = new ArrayList<>();
        Map<String, String> ignored = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Source.Entry entry : source.entries()) {
            String name = entry.name();
            if (Article.is(name)) {
                articles.add(entry);
                continue;
            }
            Layout layout = table(name) ? Layout.of(entry) : null;
            FileKind kind = layout == null ? null : FileKind.of(name, layout.header());
            @Nullable
            String reason = kind == null ? Unused.reason(name, layout == null ? null : layout.header()) : null;
            if (layout != null && kind != null) {
                tables.add(new Table(entry, kind, layout));
            } else if (reason != null) {
                ignored.put(name, reason);
            } else {
                unknown.add(name);
            }
        }
        withoutDecoys(tables, ignored);
        tables.sort(Comparator.comparing(Table::kind).thenComparing(Table::name));
        articles.sort(Comparator.comparing(Source.Entry::name));
        return new Export(tables, articles, ignored, unknown);
    }

    private static boolean table(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt") || lower.lastIndexOf('.') < 0;
    }

    /** A translated name is only messages by its header, which the talks with assistants have as well. */
    private static void withoutDecoys(List<Table> tables, Map<String, String> ignored) {
        boolean named = tables.stream().anyMatch(Export::isMessages);
        if (named) {
            tables.removeIf(table -> {
                boolean decoy = table.kind() == FileKind.MESSAGES && !isMessages(table);
                if (decoy) {
                    ignored.put(table.name(), "it looks like messages and another file is those");
                }
                return decoy;
            });
        }
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

    boolean has(FileKind kind) {
        return tables.stream().anyMatch(table -> table.kind() == kind);
    }

    List<Table> of(FileKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).toList();
    }

    /** Reports everything that is not read. */
    void report(Sink sink, boolean single) {
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
