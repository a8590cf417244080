package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** A format that nobody knows is known as long as somebody's bundle for it is there. */
@ExtendWith(ServiceExtension.class)
class SampleImporterIT {
    @InjectService(timeout = 20_000)
    Imports imports;

    @InjectService(timeout = 20_000)
    Workspaces workspaces;

    @TempDir
    Path folder;

    @Test
    void anImporterComesAndGoes() throws Exception {
        Path notebook = Files.writeString(
                folder.resolve("met.txt"), "Notebook of Mia Berg\n2026-03-01; Ada Vogel; We talked of rye\n");
        try (Workspace workspace = workspaces.temporary()) {
            assertThat(read(notebook, workspace).kept()).isFalse();
            Path jar = Home.plugIn("org.mingle.sample.importer");
            try {
                Await.until(() -> assertThat(read(notebook, workspace).format()).isEqualTo("notebook"));
                assertThat(workspace.asOf(LocalDate.of(2026, 3, 1)).contacts().search(ContactQuery.ALL))
                        .extracting(Contact::name)
                        .containsExactly("Ada Vogel");
            } finally {
                Files.delete(jar);
            }
            Await.until(() -> assertThat(read(notebook, workspace).kept()).isFalse());
        }
    }

    private ImportReport read(Path file, Workspace workspace) {
        return imports.read(file, workspace.imports(), null, Progress.NONE);
    }
}
