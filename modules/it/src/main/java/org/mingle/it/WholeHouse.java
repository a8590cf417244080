package org.mingle.it;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspaces;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** The rooms that an export of a guest goes through. */
@ExtendWith(ServiceExtension.class)
abstract class WholeHouse {
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @InjectService(timeout = 20_000)
    Guests guests;

    @InjectService(timeout = 20_000)
    Workspaces workspaces;

    @InjectService(timeout = 20_000)
    Imports imports;

    @TempDir
    Path folder;
}
