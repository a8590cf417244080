package org.mingle.sample.view;

import java.util.List;
import org.mingle.testing.ArchitectureTest;

class ArchitectureOfSampleViewTest extends ArchitectureTest {
    @Override
    protected List<String> contracts() {
        return List.of("org.mingle.api", "org.mingle.desktop.api");
    }
}
