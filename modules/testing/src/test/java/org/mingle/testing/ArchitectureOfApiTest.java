package org.mingle.testing;

/** Stands here and not in {@code api}, which everything else is built on. */
class ArchitectureOfApiTest extends ContractArchitectureTest {
    ArchitectureOfApiTest() {
        super("org.mingle.api");
    }
}
