package org.mingle.testing;

class ArchitectureOfTestingTest extends ArchitectureTest {}
