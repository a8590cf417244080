package org.mingle.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Owner;

/** What an import service could have reported. */
final class Reports {
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private Reports() {}

    static ImportReport of(String source, @Nullable String id, LocalDate exportDate) {
        return new ImportReport(
                id == null ? null : new ImportId(id),
                source,
                "linkedin",
                exportDate,
                List.of(new FileReport(
                        "Connections.csv",
                        "connections",
                        3,
                        1,
                        1,
                        2,
                        Map.of("draft", 4),
                        List.of(new FileReport.Skipped(7, "the date cannot be read")),
                        1,
                        List.of("Shoe Size"),
                        List.of("Half of the names are missing."))),
                List.of(new ImportReport.Ignored("Ads Clicked.csv", "not used")),
                List.of("what.bin"),
                List.of("messages.csv"),
                null,
                List.of());
    }

    static ImportReport nothingNew(String source) {
        return new ImportReport(
                new ImportId("i2"),
                source,
                "linkedin",
                DAY,
                List.of(unchanged("Articles/2018-07-15_on-shipping-small.html", 1), unchanged("messages.csv", 2100)),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    static ImportReport nothingUsed(String source) {
        return new ImportReport(
                new ImportId("i3"),
                source,
                "linkedin",
                DAY,
                List.of(unchanged("messages.csv", 0)),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static FileReport unchanged(String name, int rows) {
        return new FileReport(name, "some", 0, 0, rows, 0, Map.of(), List.of(), 0, List.of(), List.of());
    }

    static ImportReport refused(String source) {
        return ImportReport.refused(
                source,
                "linkedin",
                "It does not say whose it is.",
                List.of(
                        new Owner("Sam Shouter", List.of(new Account(Network.LINKEDIN, "sam", null))),
                        new Owner("Hannah Host", List.of())));
    }

    static ImportLedger.Entry kept(ImportReport report, boolean undone) {
        return new ImportLedger.Entry(report, Instant.parse("2026-03-10T08:09:10.987Z"), undone);
    }
}
