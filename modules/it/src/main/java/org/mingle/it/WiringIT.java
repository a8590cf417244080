package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** Every bundle runs and every component has what it needs. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class WiringIT {
    @InjectBundleContext
    BundleContext framework;

    @InjectService(timeout = 20_000)
    ServiceComponentRuntime components;

    @Test
    void everyBundleIsActive() {
        for (Bundle bundle : framework.getBundles()) {
            boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
            assertThat(bundle.getState())
                    .as(bundle.getSymbolicName())
                    .isIn(fragment ? List.of(Bundle.RESOLVED) : List.of(Bundle.ACTIVE, Bundle.STARTING));
        }
    }

    @Test
    void everyComponentHasWhatItNeeds() {
        Await.until(() -> {
            List<String> waiting = new ArrayList<>();
            for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
                boolean configured = "require".equals(description.configurationPolicy);
                for (ComponentConfigurationDTO state : components.getComponentConfigurationDTOs(description)) {
                    if (!configured && state.unsatisfiedReferences.length > 0) {
                        waiting.add(description.name + " waits for " + state.unsatisfiedReferences[0].name);
                    }
                }
            }
            assertThat(waiting).isEmpty();
        });
    }
}
