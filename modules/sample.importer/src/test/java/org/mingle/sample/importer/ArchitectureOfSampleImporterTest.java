package org.mingle.sample.importer;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfSampleImporterTest extends ArchitectureTest {}
