package org.mingle.desktop.api;

import java.util.List;
import org.mingle.testing.ContractArchitectureTest;

class ArchitectureOfDesktopApiTest extends ContractArchitectureTest {
    @Override
    protected List<String> contracts() {
        return List.of("org.mingle.api", "org.mingle.desktop.api");
    }
}
