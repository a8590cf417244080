package org.mingle.importer.x;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfXTest extends ArchitectureTest {}
