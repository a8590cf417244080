package org.mingle.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.osgi.service.component.annotations.Component;

/** Everything, as the store hands it over; the day is of no matter. */
@Component
public final class JsonExporter implements Exporter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public String summary() {
        return "everything in the workspace, which 'mingle data import' takes back";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Workspace workspace, LocalDate asOf, OutputStream out, Progress progress) throws IOException {
        workspace.keeping().write(out, progress);
    }
}
