package org.mingle.exporting;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfExportingTest extends ArchitectureTest {}
