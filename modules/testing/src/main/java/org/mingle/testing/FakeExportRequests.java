package org.mingle.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingle.api.importing.ExportRequest;
import org.mingle.api.importing.ExportRequests;
import org.mingle.api.importing.ImportLedger;

/** Remembers requests of one workspace in memory, each ready a day later, and says what it was asked. */
public final class FakeExportRequests implements ExportRequests {
    private final List<ExportRequest> requests = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();

    /** Returns what it was told, each as {@code asked|dismiss workspace format}. */
    public List<String> log() {
        return log;
    }

    @Override
    public List<String> slow() {
        return List.of("linkedin", "x");
    }

    @Override
    public void asked(String workspace, String format, LocalDate on) {
        log.add("asked " + workspace + " " + format);
        requests.removeIf(each -> each.format().equals(format));
        requests.add(new ExportRequest(format, on, on.plusDays(1)));
    }

    @Override
    public boolean dismiss(String workspace, String format) {
        log.add("dismiss " + workspace + " " + format);
        return requests.removeIf(each -> each.format().equals(format));
    }

    @Override
    public List<ExportRequest> waiting(String workspace, List<ImportLedger.Entry> imports) {
        return new ArrayList<>(requests);
    }
}
