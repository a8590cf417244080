package org.mingle.health.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** The parts (components of Declarative Services) that wait for a service, or that failed. */
final class Parts {
    /** A part that does not do its work. */
    private record Idle(ComponentDescriptionDTO description, ComponentConfigurationDTO state) {
        boolean failed() {
            return state.state == ComponentConfigurationDTO.FAILED_ACTIVATION;
        }

        boolean isOf(Bundle bundle) {
            return description.bundle.id == bundle.getBundleId();
        }

        boolean brings(String service) {
            return Arrays.asList(description.serviceInterfaces).contains(service);
        }

        /** The class without its package: what the programmer calls it and the person can look for. */
        String name() {
            return description.name.substring(description.name.lastIndexOf('.') + 1);
        }
    }

    private final BundleContext context;
    private final List<Idle> idle;

    Parts(BundleContext context) {
        this.context = context;
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
        this.idle = runtime == null ? List.of() : idle(runtime);
    }

    private static List<Idle> idle(ServiceComponentRuntime runtime) {
        List<Idle> idle = new ArrayList<>();
        for (ComponentDescriptionDTO description : runtime.getComponentDescriptionDTOs()) {
            Collection<ComponentConfigurationDTO> states = runtime.getComponentConfigurationDTOs(description);
            for (ComponentConfigurationDTO state : states) {
                if (state.state == ComponentConfigurationDTO.FAILED_ACTIVATION
                        || state.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    idle.add(new Idle(description, state));
                }
            }
        }
        return idle;
    }

    /** Returns a sentence for each thing that parts of a bundle wait for. */
    List<String> waiting(Bundle bundle) {
        return sentences(bundle, true);
    }

    /** Returns the same without what will come as soon as something else does. */
    List<String> stuck(Bundle bundle) {
        return sentences(bundle, false);
    }

    private List<String> sentences(Bundle bundle, boolean consequences) {
        List<String> sentences = new ArrayList<>();
        for (Idle part : idle) {
            if (!part.isOf(bundle)) {
                continue;
            }
            String who = Reasons.title(bundle) + ": its part " + part.name();
            if (part.failed()) {
                sentences.add(who + " failed while it started; the log file tells more.");
            }
            for (UnsatisfiedReferenceDTO missing : part.state().unsatisfiedReferences) {
                String service = service(part.description(), missing.name);
                if (service != null && (consequences || !isPromised(service))) {
                    sentences.add(who + " waits for the service " + service + narrowed(missing)
                            + why(bundle, service, missing));
                }
            }
        }
        return sentences;
    }

    private boolean isPromised(String service) {
        return idle.stream().anyMatch(part -> part.brings(service));
    }

    private static @Nullable String service(ComponentDescriptionDTO description, String reference) {
        return Arrays.stream(description.references)
                .filter(candidate -> candidate.name.equals(reference))
                .map(candidate -> candidate.interfaceName)
                .findFirst()
                .orElse(null);
    }

    private static String narrowed(UnsatisfiedReferenceDTO missing) {
        return isNarrowed(missing) ? " with " + missing.target : "";
    }

    private static boolean isNarrowed(UnsatisfiedReferenceDTO missing) {
        return missing.target != null && !missing.target.isEmpty();
    }

    private String why(Bundle bundle, String service, UnsatisfiedReferenceDTO missing) {
        ServiceReference<?>[] fitting = registered(service, missing.target);
        if (fitting.length > 0) {
            return "; " + Reasons.title(fitting[0].getBundle()) + " brings one made for another version"
                    + versions(bundle, fitting[0].getBundle(), service) + ".";
        }
        if (isNarrowed(missing) && registered(service, null).length > 0) {
            return "; there is one, but not with that.";
        }
        for (Idle other : idle) {
            Bundle from = context.getBundle(other.description().bundle.id);
            if (other.brings(service) && from != null) {
                return ", which " + Reasons.title(from) + " would bring; its part " + other.name()
                        + (other.failed() ? " failed." : " waits itself.");
            }
        }
        for (Bundle other : context.getBundles()) {
            if (other.getState() != Bundle.ACTIVE && declares(other, service)) {
                return ", which " + Reasons.title(other) + " would bring; that does not run itself.";
            }
        }
        return ", which no bundle here brings.";
    }

    private ServiceReference<?>[] registered(String service, @Nullable String target) {
        try {
            String filter = target == null || target.isEmpty() ? null : target;
            ServiceReference<?>[] found = context.getAllServiceReferences(service, filter);
            return found == null ? new ServiceReference<?>[0] : found;
        } catch (InvalidSyntaxException e) {
            return new ServiceReference<?>[0];
        }
    }

    /** The versions of the contract that either side sees, when they can be told. */
    private static String versions(Bundle wants, Bundle brings, String service) {
        String name = service.substring(0, Math.max(0, service.lastIndexOf('.')));
        String wanted = Wires.version(wants, name);
        String brought = Wires.version(brings, name);
        return wanted == null || brought == null || wanted.equals(brought)
                ? " of its package"
                : " of " + name + ": " + brought + " and not " + wanted;
    }

    private static boolean declares(Bundle bundle, String service) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return false;
        }
        for (BundleCapability capability : revision.getDeclaredCapabilities("osgi.service")) {
            Object names = capability.getAttributes().get("objectClass");
            if (names instanceof Collection<?> several ? several.contains(service) : Objects.equals(names, service)) {
                return true;
            }
        }
        return false;
    }
}
