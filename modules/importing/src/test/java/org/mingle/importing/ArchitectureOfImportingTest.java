package org.mingle.importing;

import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "KeptRequests", reason = "the home folder is a property of the framework")
class ArchitectureOfImportingTest extends ArchitectureTest {}
