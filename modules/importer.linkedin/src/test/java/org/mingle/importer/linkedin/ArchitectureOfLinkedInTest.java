package org.mingle.importer.linkedin;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfLinkedInTest extends ArchitectureTest {}
