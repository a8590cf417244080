package org.mingle.sample.rules;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfSampleTest extends ArchitectureTest {}
