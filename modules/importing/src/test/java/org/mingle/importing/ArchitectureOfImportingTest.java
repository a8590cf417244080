package org.mingle.importing;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfImportingTest extends ArchitectureTest {}
