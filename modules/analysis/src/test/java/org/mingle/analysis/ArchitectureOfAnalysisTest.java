package org.mingle.analysis;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfAnalysisTest extends ArchitectureTest {}
