package org.mingle.api.rules;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What an organisation swaps in: principles, guests and rules.
 *
 * <p>Implement this as a service, or write a pack, which becomes one. Of two sets with one id the highest {@code
 * service.ranking} is in force, then the lowest service id. Show at {@link #from} where it comes from.
 *
 * <p><b>Called</b>: by the coach on a thread of its own with a budget; every method may be called often and returns the
 * same answer as long as the service is registered. To change, unregister and register anew.
 * <p><b>Errors</b>: throw anything or never return; the set is cut off and named, the others go on.
 * <p><b>Prove it</b>: extend {@code org.mingle.testing.RuleSetContractTest}.
 */
@ConsumerType
public interface RuleSet {
    /** Returns its id: a reversed domain name, for ever the same, for example {@code org.example.house}. */
    String id();

    /** Returns its title for people. */
    String title();

    /** Returns its version. */
    String version();

    /** Returns where it comes from: {@code bundle BSN}, {@code file NAME} or {@code service BSN}. */
    String from();

    /** Returns the principles it declares, in the order shown; may be empty. */
    List<Principle> principles();

    /** Returns the guests it declares, in the order asked; may be empty. */
    List<GuestType> guests();

    /** Returns its rules, in the order declared. */
    List<Rule> rules();

    /** Returns what is the matter with it; empty when all is well. */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * Returns whether it was found and refused for its {@link #problems}. It then has nothing to say and does not stand in
     * the way of another set with its id.
     */
    default boolean refused() {
        return false;
    }

    /** Runs the examples that its rules carry; empty when it has none to run. */
    default List<ExampleResult> test() {
        return List.of();
    }
}
