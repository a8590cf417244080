package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A law that nobody can break would be none. */
class ArchitectureLawsTest {
    private final ContractArchitectureTest bad = new ContractArchitectureTest("org.mingle.testing.bad") {};

    private static void broken(ThrowingCallable law, String because) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }

    @Test
    void findForeignRooms() {
        broken(bad::aLeafImportsContractsOnly, "cannot be swapped");
    }

    @Test
    void findCycles() {
        broken(bad::packagesFormNoCycle, "one package");
    }

    @Test
    void findPackagesThatAreNotNullMarked() {
        broken(bad::everyPackageIsNullMarked, "org.mingle.testing.bad.one");
    }

    @Test
    void findStandardStreams() {
        broken(bad::nobodyWritesToTheStandardStreams, "ThingManager.shout");
    }

    @Test
    void findWorkOnTheCommonPool() {
        broken(bad::nobodyWorksOnTheCommonPool, "ThingManager.hurry");
        broken(bad::nobodyWorksOnTheCommonPool, "ThingManager.later");
    }

    @Test
    void findEmptyNames() {
        broken(bad::namesSayWhatSomethingIs, "ThingManager");
    }

    @Test
    void findInterfacesThatDoNotSayWhoImplementsThem() {
        broken(bad::everyInterfaceSaysWhoImplementsIt, "Silent");
    }

    @Test
    void findContractsThatNobodyCanUse() {
        broken(bad::everyPackageIsExportedWithAVersion, "org.mingle.testing.bad.two");
    }

    @Test
    void findBundleContexts() {
        broken(bad::nobodyHoldsABundleContext, "made with new");
    }

    @Test
    void letAnExemptTypePass() {
        new ExemptTest().nobodyWritesToTheStandardStreams();
        broken(new ExemptTest()::nobodyHoldsABundleContext, "made with new");
    }

    @Exempt(law = Law.NO_STANDARD_STREAMS, type = "one.ThingManager", reason = "shows that exemptions work")
    private static final class ExemptTest extends ArchitectureTest {
        ExemptTest() {
            super("org.mingle.testing.bad");
        }
    }
}
