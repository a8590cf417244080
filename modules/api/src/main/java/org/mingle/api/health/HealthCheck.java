package org.mingle.api.health;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks at one part of this Mingle and says what is the matter.
 *
 * <p>Implement this as a service and {@code mingle doctor} asks it with the others.
 *
 * <p><b>Called</b>: when a person asks, on any thread; may take a second or two.
 * <p><b>Privacy</b>: the answer is pasted into mails. No names of people or companies, no texts, no folders above the
 * home folder, no addresses.
 * <p><b>Errors</b>: what is wrong with the part is a finding; what is thrown is reported as a check that failed.
 */
@ConsumerType
public interface HealthCheck {
    /** Returns its name, one word in lower case, for example {@code clock}; of two with one name both are asked. */
    String id();

    /** Returns its place: lower comes first; ours are 100 to 700. */
    int order();

    /** Looks, changing nothing. */
    Health check();
}
