package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.progress.Progress;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** What is configured holds at once, and whoever uses the service keeps it. */
@ExtendWith(ServiceExtension.class)
class FetchingIT {
    private static final String CONF = "org.mingle.fetching.cfg";
    private static final String ADDRESS = "https://127.0.0.1/feed";

    @InjectService(timeout = 20_000)
    Fetcher fetcher;

    @TempDir
    Path folder;

    @AfterEach
    void tidy() throws Exception {
        Files.deleteIfExists(Home.folder("conf").resolve(CONF));
    }

    @Test
    void canBeSwitchedOffForGoodByAFile() throws Exception {
        assertThat(fetcher.hosts(ADDRESS)).containsExactly("127.0.0.1");
        assertThatThrownBy(() -> fetcher.fetch(ADDRESS, folder, Progress.NONE))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("private network");
        Home.save("conf", CONF, "enabled=false\nlargest=1\n");
        Await.until(() -> assertThatThrownBy(() -> fetcher.hosts(ADDRESS))
                .isInstanceOf(FetchException.class)
                .hasMessage("Fetching from the web is switched off on this machine."));
        Files.delete(Home.folder("conf").resolve(CONF));
        Await.until(() -> assertThat(fetcher.hosts(ADDRESS)).containsExactly("127.0.0.1"));
    }
}
