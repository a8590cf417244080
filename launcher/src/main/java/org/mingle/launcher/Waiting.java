package org.mingle.launcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Finds the components that wait for a service which nothing will bring, or that failed. */
final class Waiting {

    private final ServiceComponentRuntime runtime;
    private final List<ComponentConfigurationDTO> stuck = new ArrayList<>();
    private final Set<String> promised = new HashSet<>();

    private Waiting(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    static List<String> components(BundleContext context) {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
        return runtime == null ? List.of() : new Waiting(runtime).sentences();
    }

    private List<String> sentences() {
        for (ComponentDescriptionDTO description : runtime.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO component : runtime.getComponentConfigurationDTOs(description)) {
                boolean failed = component.state == ComponentConfigurationDTO.FAILED_ACTIVATION;
                if (failed || component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    stuck.add(component);
                    promised.addAll(List.of(description.serviceInterfaces));
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        for (ComponentConfigurationDTO component : stuck) {
            String who = "The part " + component.description.name + " of the bundle "
                    + component.description.bundle.symbolicName;
            if (component.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                sentences.add(who + " failed while it started.");
            }
            for (UnsatisfiedReferenceDTO reference : component.unsatisfiedReferences) {
                String wanted = interfaceOf(component.description, reference.name);
                if (wanted != null && !promised.contains(wanted)) {
                    String narrowed =
                            reference.target == null || reference.target.isEmpty() ? "" : " with " + reference.target;
                    sentences.add(who + " waits for the service " + wanted + narrowed + ", which no bundle provides.");
                }
            }
        }
        return sentences;
    }

    private static @Nullable String interfaceOf(ComponentDescriptionDTO description, String reference) {
        for (ReferenceDTO candidate : description.references) {
            if (candidate.name.equals(reference)) {
                return candidate.interfaceName;
            }
        }
        return null;
    }
}
