package org.mingle.rules;

import org.mingle.testing.ArchitectureTest;

class ArchitectureOfRulesTest extends ArchitectureTest {}
