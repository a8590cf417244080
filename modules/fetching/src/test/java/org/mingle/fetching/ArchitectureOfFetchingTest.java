package org.mingle.fetching;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfFetchingTest extends ArchitectureTest {}
