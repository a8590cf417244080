package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.PeopleTable;
import org.mingle.api.progress.Progress;

/** The import service with a ledger in memory and a folder for temporary files that can be looked into. */
final class Door {
    /** Small enough to be exceeded quickly. */
    static final Limits TIGHT = new Limits(20, 1 << 20, 3 << 20, 50, 1 << 16, 3, 50);

    final MemoryLedger ledger = new MemoryLedger();
    private final Path temporary;
    final ContainerImports imports;

    Door(Path folder, Limits limits, Importer... importers) throws IOException {
        temporary = Files.createTempDirectory(folder, "temporary");
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        imports = new ContainerImports(clock, limits, Arrays.asList(importers), temporary);
    }

    static Door usual(Path folder) throws IOException {
        return new Door(folder, Limits.USUAL, new PeopleImporter());
    }

    static Door tight(Path folder) throws IOException {
        return new Door(folder, TIGHT, new PeopleImporter());
    }

    ImportReport read(Path export) {
        return read(export, Progress.NONE);
    }

    ImportReport read(Path export, Progress progress) {
        return imports.read(export, ledger, null, progress);
    }

    /** Reads several at once; returns for each export its place below a folder, its name, its format and what came of it. */
    List<String> readAll(Path below, Progress progress, Path... exports) throws IOException {
        List<String> lines = imports.read(Arrays.asList(exports), ledger, null, progress).stream()
                .map(result -> String.join(
                        "|",
                        below.relativize(result.place()).toString(),
                        result.report().source(),
                        String.valueOf(result.report().format()),
                        result.report().kept()
                                ? names(result.report()) + " beside "
                                        + result.report().unrecognised()
                                : result.report().refused()))
                .toList();
        tidy();
        return lines;
    }

    private static List<String> names(ImportReport report) {
        return report.files().stream().map(FileReport::name).toList();
    }

    Optional<PeopleTable> table(Path place) throws IOException {
        Optional<PeopleTable> table = imports.table(place);
        tidy();
        return table;
    }

    ImportReport readAs(@Nullable String me, Path export) {
        return imports.read(export, ledger, me, Progress.NONE);
    }

    /** Reads an export that can be used, and returns the names of its files. */
    List<String> files(Path export) throws IOException {
        ImportReport report = read(export);
        assertThat(report.refused()).isNull();
        assertThat(ledger.commits()).isEqualTo(1);
        tidy();
        return names(report);
    }

    /** Reads an export that cannot be used, and returns the sentence that says why. */
    String refusal(Path export) throws IOException {
        ImportReport report = read(export);
        assertThat(report.kept()).isFalse();
        assertThat(report.id()).isNull();
        assertThat(report.source()).isEqualTo(export.getFileName().toString());
        assertThat(report.refused()).matches("(?s)\\S+ .*\\.").doesNotContainPattern("[a-z][A-Z]|Exception|Error");
        assertNothingKept();
        return report.refused();
    }

    void assertNothingKept() throws IOException {
        assertThat(ledger.commits()).isZero();
        assertThat(ledger.people()).isEmpty();
        tidy();
    }

    private void tidy() throws IOException {
        assertThat(ledger.unended()).as("transactions left open").isZero();
        assertThat(temporary).as("temporary files").isEmptyDirectory();
    }
}
