package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.importing.ExportRequest;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;

class KeptRequestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @TempDir
    Path home;

    private KeptRequests requests() {
        return new KeptRequests(home.resolve("conf/requests.properties"));
    }

    private static ImportLedger.Entry imported(String format, LocalDate made, boolean undone) {
        ImportReport report = new ImportReport(
                new ImportId("1"), "a", format, made, List.of(), List.of(), List.of(), List.of(), null, List.of());
        return new ImportLedger.Entry(report, Instant.EPOCH, undone);
    }

    @Test
    void aRequestIsRememberedForItsWorkspaceUntilItIsDismissed() {
        requests().asked("default", "x", DAY);
        requests().asked("anna", "linkedin", DAY);
        requests().asked("default", "linkedin", DAY);
        assertThat(requests().waiting("default", List.of()))
                .containsExactly(
                        new ExportRequest("linkedin", DAY, DAY.plusDays(1)),
                        new ExportRequest("x", DAY, DAY.plusDays(2)));
        assertThat(requests().dismiss("default", "linkedin")).isTrue();
        assertThat(requests().dismiss("default", "linkedin")).isFalse();
        assertThat(requests().waiting("default", List.of()))
                .extracting(ExportRequest::format)
                .containsExactly("x");
    }

    @Test
    void itIsReadyFromTheDayOnThatTheNetworkNeeds() {
        requests().asked("default", "x", DAY);
        ExportRequest request = requests().waiting("default", List.of()).get(0);
        assertThat(request.ready(DAY.plusDays(1))).isFalse();
        assertThat(request.ready(DAY.plusDays(2))).isTrue();
    }

    @Test
    void anExportMadeSinceThenEndsIt() {
        requests().asked("default", "x", DAY);
        assertThat(requests()
                        .waiting(
                                "default",
                                List.of(
                                        imported("x", DAY.minusDays(1), false),
                                        imported("linkedin", DAY, false),
                                        imported("x", DAY, true))))
                .as("older, of another network, or taken back")
                .hasSize(1);
        assertThat(requests().waiting("default", List.of(imported("x", DAY, false))))
                .isEmpty();
    }

    @Test
    void whatIsBrokenRemindsOfNothing() throws Exception {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/requests.properties"), "default/x=soon\ndefault/linkedin=2026-03-09\n");
        assertThat(requests().waiting("default", List.of()))
                .extracting(ExportRequest::format)
                .containsExactly("linkedin");
        Files.writeString(home.resolve("conf/requests.properties"), "default/x=\\uZZZZ");
        assertThat(requests().waiting("default", List.of())).isEmpty();
    }
}
