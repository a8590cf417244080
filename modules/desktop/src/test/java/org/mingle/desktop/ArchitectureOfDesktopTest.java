package org.mingle.desktop;

import java.util.List;
import org.mingle.testing.ArchitectureTest;

class ArchitectureOfDesktopTest extends ArchitectureTest {
    @Override
    protected List<String> contracts() {
        return List.of("org.mingle.api", "org.mingle.desktop.api");
    }
}
