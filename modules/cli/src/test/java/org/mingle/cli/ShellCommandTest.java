package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingle.api.command.Command;
import org.mingle.testing.CommandContractTest;
import org.osgi.framework.BundleException;

/** On a real framework without Gogo; with it the built distribution is tested. */
class ShellCommandTest extends CommandContractTest {
    private Felix framework;

    @Override
    protected Command command() {
        return new ShellCommand(framework.getBundleContext());
    }

    @BeforeEach
    void startFramework() throws BundleException, IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("org.osgi.framework.storage", home().resolve("framework").toString());
        settings.put("felix.log.level", "0");
        framework = new Felix(settings);
        framework.start();
    }

    @AfterEach
    void stopFramework() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void saysThatThereIsNoShell() {
        assertThat(run()).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err())
                .isEqualTo("This Mingle comes without a shell: there is no bundle org.apache.felix.gogo.runtime.\n");
    }
}
