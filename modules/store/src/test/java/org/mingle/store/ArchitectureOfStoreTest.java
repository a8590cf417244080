package org.mingle.store;

import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(
        law = Law.NO_BUNDLE_CONTEXT,
        type = "DatabaseSettings",
        reason = "the launcher says in framework properties where the home folder is")
class ArchitectureOfStoreTest extends ArchitectureTest {}
